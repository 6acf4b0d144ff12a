import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import type { SimilarOrder } from '@/lib/views/request-findings';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';

/** So many at once; an account with more of them can unfold the rest. */
const most = 3;

/** What the account has already for the same number: each with what to do about it and the way there (M32). */
export function OinSimilar({ similar, live }: { similar: readonly SimilarOrder[]; live?: boolean }) {
  const t = useTranslations('request.oin.similar');
  if (similar.length === 0) return null;
  const rest = similar.slice(most);
  return (
    <Notice kind="warning" title={t('title')} live={live ?? false}>
      <SimilarList orders={similar.slice(0, most)} />
      {rest.length > 0 ? (
        <Disclosure summary={t('more', { count: rest.length })}>
          <SimilarList orders={rest} />
        </Disclosure>
      ) : null}
    </Notice>
  );
}

function SimilarList({ orders }: { orders: readonly SimilarOrder[] }) {
  const t = useTranslations('request.oin.similar');
  const words = useSimilarText();
  return (
    <ul className="space-y-3">
      {orders.map((order) => {
        const what = order.stands === 'valid' && order.renewable ? 'renew' : order.stands;
        const path = `/certificates/${order.orderId}${order.stands === 'draft' ? '/request' : ''}`;
        return (
          <li key={order.orderId} className="space-y-1">
            <p className="font-medium break-words">{words(order)}</p>
            <p>{t(`todo.${what}`)}</p>
            <Link href={path} className="link inline-flex min-h-6 items-center">
              {t(`open.${what}`)}
              <span className="sr-only"> ({order.number})</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function useSimilarText() {
  const t = useTranslations('request.oin.similar');
  const locale = useLocale();
  return ({ stands, number, commonName, notAfter }: SimilarOrder): string => {
    const name = commonName ?? number;
    if (stands === 'draft') return t('draft', { number });
    if (stands === 'pending')
      return commonName ? t('pendingNamed', { number, name }) : t('pending', { number });
    return t('valid', { name, number, date: notAfter ? dateText(notAfter, locale) : '' });
  };
}
