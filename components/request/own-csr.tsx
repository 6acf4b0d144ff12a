'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Generation } from '@/lib/domain/product/generations';
import { FileDrop } from '../form/file-drop';
import { TextArea } from '../form/text-area';
import { Disclosure } from '../ui/disclosure';
import { CodeBlock } from '../ui/mono';
import { CsrReport } from './csr-report';
import { useCsrReading } from './use-csr-reading';

interface OwnCsrProps {
  generation: Generation;
  hostName: string | undefined;
}

const kinds = ['.csr', '.pem', '.req', '.txt', '.der', '.p10'];
const example = 'openssl req -new -newkey rsa:3072 -nodes -keyout prive.key -out aanvraag.csr -subj "/CN=';

/** An own request, pasted or dropped, read in this browser before it is sent anywhere (S0-1.3.2a7). */
export function OwnCsr({ generation, hostName }: OwnCsrProps) {
  const t = useTranslations('request.key');
  const reading = useCsrReading(generation, hostName);
  return (
    <div className="space-y-6">
      <Disclosure summary={t('help')}>
        <p>{t('helpText')}</p>
        <CodeBlock name="OpenSSL">{`${example}${hostName ?? 'www.voorbeeld.nl'}"`}</CodeBlock>
        <p>{t('helpOwn')}</p>
        <p>
          <Link href="/acceptance-test" target="_blank">
            {t('acceptance')}
          </Link>
        </p>
      </Disclosure>
      <TextArea name="csr" label={t('text')} hint={t('textHint')} rows={8} mono />
      <FileDrop name="file" label={t('file')} hint={t('fileHint')} kinds={kinds} maxBytes={65_536} optional />
      <CsrReport reading={reading} />
    </div>
  );
}
