'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Generation } from '@/lib/domain/product/generations';
import { FileDrop } from '../form/file-drop';
import { TextArea } from '../form/text-area';
import { Disclosure } from '../ui/disclosure';
import { CodeBlock } from '../ui/mono';
import type { ExpectedSubject } from './csr-differences';
import { CsrReport } from './csr-report';
import { useCsrReading } from './use-csr-reading';

interface OwnCsrProps {
  generation: Generation;
  hostName: string | undefined;
  /** What the certificate will hold, as far as that is known. */
  expected: ExpectedSubject;
}

const kinds = ['.csr', '.pem', '.req', '.txt', '.der', '.p10'];
const example = 'openssl req -new -newkey rsa:3072 -nodes -keyout prive.key -out aanvraag.csr -subj "/CN=';

/** From what is delivered to a .p12, with the key that never left the customer (S0-1.3.2a4, C-34). */
const conversion = [
  'openssl pkcs7 -print_certs -in certificaat.p7b -out keten.pem',
  'openssl pkcs12 -export -inkey prive.key -in keten.pem -out certificaat.p12',
].join('\n');

/** An own request, pasted or dropped, read in this browser before it is sent anywhere (S0-1.3.2a7). */
export function OwnCsr({ generation, hostName, expected }: OwnCsrProps) {
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
      <CsrReport reading={reading} expected={expected} />
      <Disclosure summary={t('convert')}>
        <p>{t('convertText')}</p>
        <CodeBlock name="OpenSSL">{conversion}</CodeBlock>
        <p>{t('convertMail')}</p>
      </Disclosure>
    </div>
  );
}
