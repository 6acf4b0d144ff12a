import { useFormatter, useTranslations } from 'next-intl';
import type { Total } from '@/lib/domain/money/price';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { AmountRow } from './amount-row';
import { InvoiceNote } from './invoice-note';

interface CartSummaryProps {
  total: Total;
  vatPercent: number;
  currency: string;
}

/** What the cart comes to, now and every year, and the way to the checkout (S0-1.1.7a). */
export function CartSummary({ total, vatPercent, currency }: CartSummaryProps) {
  const t = useTranslations('cart');
  const format = useFormatter();
  const yearly = format.number(total.netCents / 100, { style: 'currency', currency });
  return (
    <Card title={t('summary')} className="lg:sticky lg:top-6">
      <dl className="space-y-1.5">
        <AmountRow name={t('net')} cents={total.netCents} currency={currency} />
        <AmountRow name={t('vat', { percent: vatPercent })} cents={total.vatCents} currency={currency} />
        <AmountRow name={t('total')} cents={total.totalCents} currency={currency} strong />
      </dl>
      <p className="mt-4">{t('yearly', { price: yearly })}</p>
      <LinkButton href="/checkout" className="mt-5 w-full">
        {t('checkout')}
      </LinkButton>
      <p className="mt-2 text-center text-sm">
        <LinkButton href="/products" variant="quiet" size="sm">
          {t('continue')}
        </LinkButton>
      </p>
      <div className="mt-3 space-y-3 border-t border-line pt-4">
        <p className="text-sm text-soft">{t('vatNote')}</p>
        <InvoiceNote />
      </div>
    </Card>
  );
}
