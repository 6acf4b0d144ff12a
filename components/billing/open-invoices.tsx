import { useTranslations } from 'next-intl';
import type { InvoiceRowView } from '@/lib/views/billing-view';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { Price } from '../ui/price';
import { InvoiceTag } from './invoice-tag';

interface OpenInvoicesProps {
  rows: readonly InvoiceRowView[];
  mayPay: boolean;
  /** Of the heading, where the list stands under another one. */
  level?: 2 | 3;
}

/** What is owed, with the way to pay it. A bill that stays unpaid touches no certificate, and says so (decision 6). */
export function OpenInvoices({ rows, mayPay, level = 2 }: OpenInvoicesProps) {
  const t = useTranslations('billing.open');
  if (rows.length === 0) return null;
  const trouble = rows.some(({ standing }) => standing === 'failed' || standing === 'late');
  return (
    <Card title={t('title')} tone="seal" level={level}>
      {trouble ? (
        <Notice kind="warning" title={t('trouble')} className="mb-4">
          <p>{t('safe')}</p>
        </Notice>
      ) : null}
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <OpenInvoice key={row.id} row={row} mayPay={mayPay} />
        ))}
      </ul>
    </Card>
  );
}

function OpenInvoice({ row, mayPay }: { row: InvoiceRowView; mayPay: boolean }) {
  const t = useTranslations('billing.open');
  const { id, number, standing, dueAt, totalCents, currency } = row;
  const toPay = mayPay && standing !== 'paying';
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
          <span className="tabular-nums">{number}</span>
          <InvoiceTag standing={standing} />
        </p>
        <p className="text-sm text-soft">
          {t(standing === 'paying' ? 'collected' : 'before')} <DateText at={dueAt} />
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Price cents={totalCents} currency={currency} className="text-lg font-semibold tabular-nums" />
        <LinkButton href={`/billing/${id}`} variant={toPay ? 'primary' : 'secondary'} size="sm">
          {t(toPay ? 'pay' : 'view')}
          <span className="sr-only"> {number}</span>
        </LinkButton>
      </div>
    </li>
  );
}
