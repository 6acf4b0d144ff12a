import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import type { SimilarOrder } from '@/lib/views/request-findings';
import { Notice } from '../ui/notice';

/** What the account has already for the same number: each with what to do about it and the way there (M32). */
export function OinSimilar({ similar, live }: { similar: readonly SimilarOrder[]; live?: boolean }) {
  const t = useTranslations('request.oin.similar');
  const words = useSimilarText();
  if (similar.length === 0) return null;
  return (
    <Notice kind="warning" title={t('title')} live={live ?? false}>
      <ul className="space-y-3">
        {similar.map((order) => {
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
    </Notice>
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
