'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ActButton } from '../ui/act-button';

interface WithdrawConsentProps {
  /** The identity is established already. */
  after?: boolean;
  withdraw: () => Promise<ActionResult<void>>;
}

/** Taking the consent back is as easy as giving it: one press, no reason asked (GDPR article 7(3)). */
export function WithdrawConsent({ after = false, withdraw }: WithdrawConsentProps) {
  const t = useTranslations('identity.withdraw');
  return (
    <section className="max-w-[65ch] space-y-3 border-t border-line pt-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p>{t(after ? 'after' : 'during')}</p>
      <p className="text-sm text-soft">{t('kept')}</p>
      <ActButton action={withdraw}>{t('button')}</ActButton>
    </section>
  );
}
