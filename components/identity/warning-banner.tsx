'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ActButton } from '../ui/act-button';
import { Notice } from '../ui/notice';

interface WarningBannerProps {
  /** Masked. */
  email: string;
  notMe: () => Promise<ActionResult<void>>;
}

/** For whom this page is, before anything else: who got the mail by mistake says so and stops here (S0-A2.3a). */
export function WarningBanner({ email, notMe }: WarningBannerProps) {
  const t = useTranslations('identity.banner');
  return (
    <Notice kind="warning" title={t('title', { email })} className="mb-8">
      <p className="mb-3">{t('text')}</p>
      <ActButton action={notMe}>{t('notMe')}</ActButton>
    </Notice>
  );
}
