'use client';

import { useTranslations } from 'next-intl';
import { ProgressBar } from '../ui/progress-bar';
import { useWatch } from '../ui/use-watch';

/** The CA makes the certificate for the new key; the page goes on by itself, here or after the mail. */
export function Waiting({ orderId, version }: { orderId: string; version: string }) {
  const t = useTranslations('createCertificate.waiting');
  useWatch(`/api/orders/${orderId}/certificate`, version);
  return (
    <section className="space-y-4" role="status">
      <ProgressBar label={t('title')} />
      <p>{t('text')}</p>
      <p className="text-soft">{t('leave')}</p>
    </section>
  );
}
