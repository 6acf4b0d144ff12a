import { useTranslations } from 'next-intl';
import type { BillingView, PurchaseLineView } from '@/lib/views/staff-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Price } from '../ui/price';
import { SummaryList } from '../ui/summary-list';

/** Who pays, and what was bought. */
export function Billing({ billing }: { billing: BillingView }) {
  const t = useTranslations('staff');
  const facts = [
    { term: t('account.billing.name'), value: billing.name },
    { term: t('account.billing.address'), value: billing.address },
    { term: t('account.billing.email'), value: billing.email },
    { term: t('account.billing.vatNumber'), value: billing.vatNumber },
  ];
  return (
    <div className="space-y-6">
      <SummaryList items={facts.map(({ term, value }) => ({ term, value: value || t('none') }))} />
      <Purchases purchases={billing.purchases} />
    </div>
  );
}

function Purchases({ purchases }: { purchases: readonly PurchaseLineView[] }) {
  const t = useTranslations('staff.account.billing');
  return (
    <DataTable
      caption={t('caption')}
      rows={purchases}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', header: t('purchase'), cell: ({ number }) => <Mono>{number}</Mono> },
        { key: 'state', header: t('state'), cell: ({ state }) => t(`states.${state}`) },
        {
          key: 'total',
          header: t('total'),
          numeric: true,
          cell: ({ totalCents, currency }) => <Price cents={totalCents} currency={currency} />,
        },
        { key: 'at', header: t('at'), cell: ({ createdAt }) => <DateText at={createdAt} style="short" /> },
        {
          key: 'paid',
          header: t('paid'),
          cell: ({ paidAt }) => (paidAt ? <DateText at={paidAt} style="short" /> : '–'),
        },
      ]}
      empty={<p className="text-soft">{t('empty')}</p>}
    />
  );
}
