import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { hasDevice } from '@/lib/views/order-buttons';
import type { OrderPageView } from '@/lib/views/order-view';
import { Card } from '../ui/card';
import { useDayWords } from './use-day-words';

/** The certificates of an order for other systems, and the quiet way to ask for one. */
export function BesideIt({ order, mayAct }: { order: OrderPageView; mayAct: boolean }) {
  const t = useTranslations('order.after.duplicates');
  const { id, state, after, checks } = order;
  const page = `/certificates/${id}/duplicate`;
  if (after.duplicates.length > 0) {
    return (
      <Card
        title={t('title')}
        aside={
          <Link href={page} className="link">
            {t('look')}
          </Link>
        }
      >
        {state === 'revoked' ? <p className="mb-3 max-w-[65ch]">{t('alsoInUse')}</p> : null}
        <Systems duplicates={after.duplicates} />
      </Card>
    );
  }
  const runs = state === 'issued' || state === 'completed';
  if (!mayAct || !runs || hasDevice(checks)) return null;
  return (
    <p>
      <Link href={page} className="link">
        {t('ask')}
      </Link>
    </p>
  );
}

function Systems({ duplicates }: Pick<OrderPageView['after'], 'duplicates'>) {
  const t = useTranslations('order.after.duplicates');
  const day = useDayWords();
  return (
    <ul className="space-y-2">
      {duplicates.map(({ id, purpose, notAfter }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-6">
          <span className="min-w-0 font-medium wrap-anywhere">{purpose}</span>
          <span className="text-soft">{notAfter ? t('until', { date: day(notAfter) }) : t('underWay')}</span>
        </li>
      ))}
    </ul>
  );
}
