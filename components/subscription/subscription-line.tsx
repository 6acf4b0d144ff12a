import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { localText } from '@/lib/views/local-text';
import type { SubscriptionCardView } from '@/lib/views/subscription-view';
import { DateText } from '../ui/date-text';
import { Tag } from '../ui/tag';

/** One subscription in a list: product, state, when it renews. */
export function SubscriptionLine({ subscription }: { subscription: SubscriptionCardView }) {
  const t = useTranslations('subscription');
  const { id, productName, state, renewsAt } = subscription;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-5">
      <Link href={`/subscriptions/${id}`} className="link inline-flex min-h-6 items-center font-medium">
        {localText(productName, useLocale())}
      </Link>
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
        <span>
          {state === 'active' ? t('renewsAt') : t('endsAt')} <DateText at={renewsAt} />
        </span>
        <Tag tone={state === 'active' ? 'success' : 'plain'}>{t(`state.${state}`)}</Tag>
      </span>
    </li>
  );
}
