'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';

/** The identity service does not answer: says so, loses nothing, and asks again. */
export function Unreachable() {
  const t = useTranslations('identity');
  const router = useRouter();
  const [busy, start] = useTransition();
  return (
    <>
      <PageHeader title={t('app.title')} />
      <Notice kind="warning" title={t('unreachable.title')}>
        <p>{t('unreachable.text')}</p>
      </Notice>
      <Button className="mt-6" busy={busy} onClick={() => start(() => router.refresh())}>
        {t('unreachable.again')}
      </Button>
    </>
  );
}
