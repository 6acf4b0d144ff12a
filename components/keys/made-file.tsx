'use client';

import { Download } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { downloadBytes } from './download-bytes';
import { InstallSteps } from './install-steps';
import type { Made } from './made';
import { SealedSheet } from './sealed-sheet';

interface MadeFileProps {
  made: Made;
  record: () => Promise<ActionResult<void>>;
  orderPath?: string;
}

/** S0-1.5.3 and S0-1.5.4: the download starts by itself; where the file is and what to do with it. */
export function MadeFile({ made, record, orderPath }: MadeFileProps) {
  const t = useTranslations('createCertificate.made');
  const frame = useRef<HTMLDivElement>(null);
  const { unrecorded, tell } = useRecord(record);
  const download = useCallback(() => downloadBytes(made.p12, made.fileName), [made]);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    frame.current?.focus();
    download();
    void tell();
  }, [download, tell]);
  return (
    <div ref={frame} tabIndex={-1} className="space-y-6 outline-none">
      <Notice kind="success" title={t('title')} live>
        <p>{t.rich('file', { name: () => <Mono className="font-semibold">{made.fileName}</Mono> })}</p>
        <p>{t('tested')}</p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" onClick={download}>
          <Download aria-hidden className="size-4.5" />
          {t('again')}
        </Button>
        {orderPath ? (
          <LinkButton href={orderPath} variant="quiet">
            {t('toOrder')}
          </LinkButton>
        ) : null}
      </div>
      {unrecorded ? (
        <Notice kind="warning" live title={t('unrecorded')}>
          <Button size="sm" variant="secondary" onClick={tell}>
            {t('record')}
          </Button>
        </Notice>
      ) : null}
      <NextSteps />
      <InstallSteps target={made.target} fileName={made.fileName} />
      <SealedSheet made={made} />
    </div>
  );
}

/** S0-1.5.4c to e and S0-1.5.5: where the file belongs, what asks for it, and what the mailed ZIP is not. */
function NextSteps() {
  const t = useTranslations('createCertificate.made');
  return (
    <section>
      <h2 className="text-xl font-semibold">{t('next')}</h2>
      <ol className="mt-3 max-w-[65ch] list-decimal space-y-2 pl-6">
        <li>{t('safe')}</li>
        <li>{t('software')}</li>
        <li>{t('zip')}</li>
      </ol>
    </section>
  );
}

/** Tells the server that the file is in the applicant's hands; a lost connection loses only that. */
function useRecord(record: MadeFileProps['record']) {
  const router = useRouter();
  const [unrecorded, setUnrecorded] = useState(false);
  const tell = useCallback(async () => {
    const told = await record().catch(() => undefined);
    setUnrecorded(told?.ok !== true);
    if (told?.ok) router.refresh();
  }, [record, router]);
  return { unrecorded, tell };
}
