'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { TillMethod } from '@/lib/domain/checkout/methods';
import { SubmitButton } from '../form/submit-button';

/** S0-1.1.12: the button that says what it does, with what it means under it. */
export function PaySection({ invoice }: { invoice: ReactNode }) {
  const t = useTranslations('checkout');
  const onInvoice = useWatch<{ method: TillMethod }, 'method'>({ name: 'method' }) === 'invoice';
  const to = (href: string) => (words: ReactNode) => (
    <Link href={href} target="_blank" className="link">
      {words}
    </Link>
  );
  return (
    <div className="space-y-4">
      <p className="max-w-[62ch] text-sm text-soft">
        {t.rich(onInvoice ? 'agreeInvoice' : 'agree', { terms: to('/terms'), privacy: to('/privacy') })}
      </p>
      <SubmitButton busyText={t(onInvoice ? 'ordering' : 'paying')}>
        {t(onInvoice ? 'order' : 'pay')}
      </SubmitButton>
      {invoice}
    </div>
  );
}
