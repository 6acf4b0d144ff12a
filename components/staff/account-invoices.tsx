import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { moneyText } from '@/lib/views/money-text';
import type { InvoiceLine } from '@/lib/views/staff-view';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Price } from '../ui/price';
import { InvoiceTag } from './invoice-table';
import { TransferDialog } from './transfer-dialog';

type Line = Omit<InvoiceLine, 'accountId' | 'accountNumber' | 'accountName'>;
type RecordTransfer = (
  invoiceId: string,
  typed: { receivedOn: string; reason: string },
) => Promise<ActionResult<void>>;

interface AccountInvoicesProps {
  invoices: readonly Line[];
  /** Server action for money that came in by bank; left out for whoever may not. */
  record: RecordTransfer | undefined;
}

/** The invoices of one account: what is open, what is late, and money that came in by bank. */
export function AccountInvoices({ invoices, record }: AccountInvoicesProps) {
  const t = useTranslations('staffFind.invoices');
  const words = useTranslations('staff.work');
  const owed = ({ state }: Line) => state === 'open' || state === 'overdue';
  const act: Column<Line>[] = record
    ? [
        {
          key: 'act',
          header: words('act'),
          cell: (line) => (owed(line) ? <Received line={line} record={record} /> : '–'),
        },
      ]
    : [];
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={invoices}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', header: t('number'), cell: ({ number }) => <Mono>{number}</Mono> },
        { key: 'state', header: t('state'), cell: ({ state }) => <InvoiceTag state={state} /> },
        {
          key: 'total',
          header: t('total'),
          numeric: true,
          cell: ({ totalCents, currency }) => <Price cents={totalCents} currency={currency} />,
        },
        { key: 'due', header: t('due'), cell: ({ dueAt }) => <DateText at={dueAt} style="short" /> },
        {
          key: 'paid',
          header: t('paid'),
          cell: ({ paidAt }) => (paidAt ? <DateText at={paidAt} style="short" /> : '–'),
        },
        ...act,
      ]}
      empty={<p className="text-soft">{t('none')}</p>}
    />
  );
}

function Received({ line, record }: { line: Line; record: RecordTransfer }) {
  const t = useTranslations('staffFind.invoices.transfer');
  const amount = moneyText(line.totalCents, line.currency, useLocale());
  const words = {
    on: t('on'),
    reference: t('reference'),
    referenceHint: t('referenceHint'),
    confirm: t('confirm'),
  };
  return (
    <TransferDialog
      trigger={t('trigger')}
      title={t('title', { invoice: line.number })}
      words={words}
      action={record.bind(null, line.id)}
    >
      <p>{t('text', { amount })}</p>
    </TransferDialog>
  );
}
