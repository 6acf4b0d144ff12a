'use client';

import { useTranslations } from 'next-intl';
import { SecretOnce } from '../ui/secret-once';

/** The secret of an endpoint, this once. */
export function ShownSecret({ secret, title }: { secret: string; title: string }) {
  const t = useTranslations('webhook.secret');
  return (
    <div className="mb-6">
      <SecretOnce title={title} label={t('label')} secret={secret} copyName={t('copy')}>
        <p>{t('text')}</p>
      </SecretOnce>
    </div>
  );
}
