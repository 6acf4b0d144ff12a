import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localText } from '@/lib/views/local-text';
import { Card } from '../ui/card';
import { CopyButton } from '../ui/copy-button';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { AmountRow } from './amount-row';
import type { ShownPurchase } from './purchase-types';

/** What was ordered, with the numbers to mention when asking. */
export function PurchaseSummary({ purchase }: { purchase: ShownPurchase }) {
  const t = useTranslations('payment');
  const { number, accountNumber, currency, lines, paidAt } = purchase;
  const locale = useLocale();
  return (
    <div className="space-y-4">
      <Card title={t('order.title')}>
        <dl className="space-y-3">
          <NumberRow name={t('order.number')} number={number} copy={t('order.copyNumber')} />
          <NumberRow
            name={t('order.account')}
            number={accountNumber}
            shown={`#${accountNumber}`}
            copy={t('order.copyAccount')}
          />
          {paidAt ? (
            <div>
              <dt className="text-sm text-soft">{t('order.paidAt')}</dt>
              <dd>
                <DateText at={paidAt} style="datetime" />
              </dd>
            </div>
          ) : null}
        </dl>
        <ul className="mt-4 space-y-1 border-t border-line pt-4">
          {lines.map(({ slug, name, quantity }) => (
            <li key={slug}>{t('order.line', { quantity, name: localText(name, locale) })}</li>
          ))}
        </ul>
        <dl className="mt-4 space-y-1.5 border-t border-line pt-4">
          <AmountRow name={t('order.net')} cents={purchase.netCents} currency={currency} />
          <AmountRow name={<VatName purchase={purchase} />} cents={purchase.vatCents} currency={currency} />
          <AmountRow name={t('order.total')} cents={purchase.totalCents} currency={currency} strong />
        </dl>
      </Card>
      <p className="text-sm text-soft">
        {t.rich('help', {
          number,
          link: (words: ReactNode) => (
            <Link href="/contact" className="link">
              {words}
            </Link>
          ),
        })}
      </p>
    </div>
  );
}

function VatName({ purchase: { vatRule, vatPercent } }: { purchase: ShownPurchase }) {
  const t = useTranslations('payment.order');
  if (vatRule === 'reverse_charge') return t('reverse');
  if (vatRule === 'outside_eu') return t('outside');
  return t('vat', { percent: vatPercent });
}

interface NumberRowProps {
  name: string;
  number: string;
  /** When it is written otherwise than it is copied. */
  shown?: string;
  copy: string;
}

function NumberRow({ name, number, shown, copy }: NumberRowProps) {
  return (
    <div>
      <dt className="text-sm text-soft">{name}</dt>
      <dd className="flex items-center justify-between gap-3 text-lg font-semibold">
        <Mono>{shown ?? number}</Mono>
        <CopyButton text={number} name={copy} />
      </dd>
    </div>
  );
}
