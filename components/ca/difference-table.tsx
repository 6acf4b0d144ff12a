import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DifferenceView } from '@/lib/views/ca-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';

interface DifferenceTableProps {
  differences: readonly DifferenceView[];
  empty: ReactNode;
}

/** What stands differently with the CA and with us. */
export function DifferenceTable({ differences, empty }: DifferenceTableProps) {
  const t = useTranslations('ca.difference');
  return (
    <DataTable
      caption={t('caption')}
      rows={differences}
      rowKey={({ id }) => id}
      columns={[
        { key: 'kind', header: t('what'), cell: (difference) => <What difference={difference} /> },
        { key: 'ours', header: t('ours'), cell: ({ ours }) => <Side side={ours} /> },
        { key: 'theirs', header: t('theirs'), cell: ({ theirs }) => <Side side={theirs} /> },
        { key: 'since', header: t('since'), cell: ({ since }) => <DateText at={since} /> },
      ]}
      empty={empty}
    />
  );
}

function What({ difference: { kind, orderId, ours } }: { difference: DifferenceView }) {
  const t = useTranslations('ca.difference');
  return (
    <>
      {t(`kind.${kind}`)}
      {orderId ? (
        <Link href={`/staff/orders/${orderId}`} className="link block">
          {t('order', { number: String(ours.number) })}
        </Link>
      ) : null}
    </>
  );
}

const facts = ['order', 'organisation', 'product', 'name', 'state', 'status', 'years'] as const;

/** The facts of one side, each with its name. */
function Side({ side }: { side: DifferenceView['ours'] }) {
  const t = useTranslations('ca.difference');
  const states = useTranslations('order.state');
  const format = useFormatter();
  const shown = facts.flatMap((fact) => {
    const value = side[fact];
    if (value === undefined || value === null) return [];
    const text = fact === 'state' ? states(String(value) as 'draft') : String(value);
    return [{ fact, text }];
  });
  const { cents, currency, until, ownEnd } = side;
  return (
    <ul className="wrap-anywhere">
      {shown.map(({ fact, text }) => (
        <li key={fact}>{t(`fact.${fact}`, { value: text })}</li>
      ))}
      {typeof cents === 'number' ? (
        <li>{format.number(cents / 100, { style: 'currency', currency: String(currency ?? 'EUR') })}</li>
      ) : null}
      {typeof until === 'string' ? (
        <li>
          {t('until')} <DateText at={new Date(until)} />
        </li>
      ) : null}
      {typeof ownEnd === 'boolean' ? <li>{t(ownEnd ? 'ownEnd' : 'noOwnEnd')}</li> : null}
      {Object.keys(side).length === 0 ? <li className="text-soft">{t('nothing')}</li> : null}
    </ul>
  );
}
