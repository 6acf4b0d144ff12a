import { useLocale, useTranslations } from 'next-intl';
import type { Schedule, ScheduledBill } from '@/lib/domain/money/schedule';
import { dateText } from '@/lib/views/date-text';
import { type Column, DataTable } from '../ui/data-table';
import { Price } from '../ui/price';

/** Every yearly payment of a term with its date and VAT, and what they come to (M02). */
export function PriceSchedule({ schedule, currency }: { schedule: Schedule; currency: string }) {
  const t = useTranslations('termPrice');
  const locale = useLocale();
  const amount = (cents: number) => <Price cents={cents} currency={currency} />;
  const columns: Column<ScheduledBill | 'sum'>[] = [
    {
      key: 'due',
      header: t('due'),
      cell: (row) => {
        if (row === 'sum') return <strong>{t('sum')}</strong>;
        const date = dateText(row.dueAt, locale);
        return row === schedule.bills[0] ? t('today', { date }) : date;
      },
    },
    ...(['net', 'vat', 'amount'] as const).map((key) => ({
      key,
      header: t(key),
      numeric: true,
      cell: (row: ScheduledBill | 'sum') => {
        const { netCents, vatCents, totalCents } = row === 'sum' ? schedule : row;
        const text = amount({ net: netCents, vat: vatCents, amount: totalCents }[key]);
        return row === 'sum' ? <strong>{text}</strong> : text;
      },
    })),
  ];
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      columns={columns}
      rows={[...schedule.bills, 'sum']}
      rowKey={(row) => (row === 'sum' ? row : row.dueAt.toISOString())}
      empty={null}
    />
  );
}
