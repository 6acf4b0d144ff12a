'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** The CA did not give the record: says so, loses nothing, and asks again. */
export function CouldNotAsk() {
  const t = useTranslations('domainProof.couldNotAsk');
  const router = useRouter();
  const [busy, start] = useTransition();
  return (
    <>
      <Notice kind="warning" title={t('title')}>
        <p>{t('text')}</p>
      </Notice>
      <Button busy={busy} busyText={t('busy')} onClick={() => start(() => router.refresh())}>
        {t('again')}
      </Button>
    </>
  );
}
