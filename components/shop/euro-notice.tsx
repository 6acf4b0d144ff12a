'use client';

import { useTranslations } from 'next-intl';
import type { Currency } from '@/lib/domain/money/currency';
import { canBillIn } from '@/lib/domain/money/vat-currency';
import type { ActionResult } from '@/lib/views/action-result';
import { ActButton } from '../ui/act-button';
import { Notice } from '../ui/notice';
import { useVat } from './vat-answer';

interface EuroNoticeProps {
  currency: Currency;
  /** Turns the cart to euro. */
  toEuro: () => Promise<ActionResult<unknown>>;
}

/** With Dutch VAT one pays in euro: why, and one press to do so with the cart and all that was typed kept. */
export function EuroNotice({ currency, toEuro }: EuroNoticeProps) {
  const t = useTranslations('checkout.euro');
  if (canBillIn(currency, useVat())) return null;
  return (
    <Notice kind="warning" title={t('title')} live>
      <p>{t('text', { currency })}</p>
      <p className="flex flex-wrap items-center gap-3">
        <ActButton action={toEuro} size="md">
          {t('action')}
        </ActButton>
      </p>
    </Notice>
  );
}
