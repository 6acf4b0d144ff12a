import { useLocale, useTranslations } from 'next-intl';
import { localText } from '@/lib/views/local-text';
import type { SubscriptionLine } from '@/lib/views/staff-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';

/** The subscriptions of an account. */
export function SubscriptionTable({ subscriptions }: { subscriptions: readonly SubscriptionLine[] }) {
  const t = useTranslations('staff.account.subscriptions');
  const states = useTranslations('subscription.state');
  const locale = useLocale();
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={subscriptions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', header: t('number'), cell: ({ number }) => <Mono>{number}</Mono> },
        { key: 'product', header: t('product'), cell: ({ productName }) => localText(productName, locale) },
        { key: 'state', header: t('state'), cell: ({ state }) => states(state) },
        {
          key: 'renews',
          header: t('renews'),
          cell: ({ renewsAt }) => <DateText at={renewsAt} style="short" />,
        },
      ]}
      empty={<p className="text-soft">{t('empty')}</p>}
    />
  );
}
