import { useFormatter, useTranslations } from 'next-intl';
import { totalOf } from '@/lib/domain/money/price';
import { DUTCH_VAT_PERCENT } from '@/lib/domain/money/vat';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { Price } from '../ui/price';
import { InvoiceNote } from './invoice-note';

/** The price on the front page. */
export function PriceCard({ cents, currency, href }: { cents: number; currency: string; href: string }) {
  const t = useTranslations('shop.price');
  const format = useFormatter();
  const { totalCents } = totalOf([{ quantity: 1, centsPerYear: cents }], DUTCH_VAT_PERCENT);
  const withVat = format.number(totalCents / 100, { style: 'currency', currency });
  return (
    <div className="space-y-4">
      <Card title={t('title')}>
        <p>
          <span className="block text-sm text-soft">{t('from')}</span>
          <Price
            cents={cents}
            currency={currency}
            className="font-serif text-3xl font-semibold tabular-nums"
          />{' '}
          <span className="text-soft">{t('perYear')}</span>
        </p>
        <p className="text-sm text-soft">{t('withVat', { price: withVat })}</p>
        <p className="mt-4 max-w-[48ch]">{t('text')}</p>
        <LinkButton href={href} className="mt-5">
          {t('action')}
        </LinkButton>
      </Card>
      <InvoiceNote />
    </div>
  );
}
