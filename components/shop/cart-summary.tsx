import { useFormatter, useTranslations } from 'next-intl';
import type { Total } from '@/lib/domain/money/price';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { AmountRow } from './amount-row';
import { InvoiceNote } from './invoice-note';

interface CartSummaryProps {
  cart: Total & { readonly vatPercent: number; readonly currency: string };
}

/** What the cart comes to, now and every year, and the way to the checkout (S0-1.1.7a). */
export function CartSummary({ cart }: CartSummaryProps) {
  const t = useTranslations('cart');
  const format = useFormatter();
  const { vatPercent, currency, ...total } = cart;
  const vatName = vatPercent > 0 ? t('vat', { percent: vatPercent }) : t('noVat');
  const yearly = format.number(total.netCents / 100, { style: 'currency', currency });
  return (
    <Card title={t('summary')} className="lg:sticky lg:top-6">
      <dl className="space-y-1.5">
        <AmountRow name={t('net')} cents={total.netCents} currency={currency} />
        <AmountRow name={vatName} cents={total.vatCents} currency={currency} />
        <AmountRow name={t('total')} cents={total.totalCents} currency={currency} strong />
      </dl>
      <p className="mt-4">{t('yearly', { price: yearly })}</p>
      <LinkButton href="/checkout" className="mt-5 w-full">
        {t('checkout')}
      </LinkButton>
      <p className="mt-2 flex flex-wrap justify-center gap-x-2 text-center text-sm">
        <LinkButton href="/quote" variant="quiet" size="sm">
          {t('quote')}
        </LinkButton>
        <LinkButton href="/products" variant="quiet" size="sm">
          {t('continue')}
        </LinkButton>
      </p>
      <div className="mt-3 space-y-3 border-t border-line pt-4">
        <p className="text-sm text-soft">{vatPercent > 0 ? t('vatNote') : t('noVatNote')}</p>
        <InvoiceNote />
      </div>
    </Card>
  );
}
