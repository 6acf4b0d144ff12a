import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { InvoiceView } from '@/lib/views/billing-view';
import { dateText } from '@/lib/views/date-text';
import { Notice, type NoticeKind } from '../ui/notice';

const kinds: Readonly<Record<InvoiceView['standing'], NoticeKind>> = {
  open: 'info',
  late: 'warning',
  failed: 'warning',
  paying: 'info',
  paid: 'success',
  credited: 'info',
  credit: 'info',
};

/** What an invoice asks of the customer now, in a sentence; and that no certificate hangs on it. */
export function InvoiceState({ invoice }: { invoice: InvoiceView }) {
  const t = useTranslations('billing.state');
  const locale = useLocale();
  const { standing, dueAt, paidAt, iban, number, creditedBy, credits } = invoice;
  const words = { due: dateText(dueAt, locale), paid: paidAt ? dateText(paidAt, locale) : '', iban, number };
  const other = creditedBy ?? credits;
  return (
    <Notice kind={kinds[standing]} title={t(`${standing}.title`, words)}>
      <p>{t(`${standing}.text`, words)}</p>
      {standing === 'late' || standing === 'failed' ? <p>{t('safe')}</p> : null}
      {other ? (
        <p>
          <Link href={`/billing/${other.id}`} className="link">
            {t(creditedBy ? 'creditNote' : 'creditedInvoice', { number: other.number })}
          </Link>
        </p>
      ) : null}
    </Notice>
  );
}
