import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { OrderLine } from '@/lib/views/order-view';
import type { SubscriptionCardView } from '@/lib/views/subscription-view';
import { SubscriptionLine } from '../subscription/subscription-line';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { OrderTable } from './order-table';

/** So many subscriptions on the dashboard; all of them have a page of their own. */
const most = 5;

/** What was bought, in short. */
export function MySubscription({ subscriptions }: { subscriptions: readonly SubscriptionCardView[] }) {
  const t = useTranslations('account.dashboard');
  return (
    <section aria-labelledby="subscriptions">
      <Heading
        id="subscriptions"
        text={t('subscription')}
        href="/subscriptions"
        more={t('allSubscriptions')}
      />
      {subscriptions.length === 0 ? (
        <EmptyState
          title={t('noSubscription.title')}
          action={<LinkButton href="/products">{t('noSubscription.action')}</LinkButton>}
        >
          <p>{t('noSubscription.text')}</p>
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
          {subscriptions.slice(0, most).map((subscription) => (
            <SubscriptionLine key={subscription.id} subscription={subscription} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The newest orders. */
export function LatestOrders({ orders }: { orders: readonly OrderLine[] }) {
  const t = useTranslations('account.dashboard');
  return (
    <section aria-labelledby="latest">
      <Heading id="latest" text={t('latest')} href="/certificates" more={t('allCertificates')} />
      <OrderTable
        orders={orders}
        empty={
          <EmptyState title={t('noCertificate.title')}>
            <p>{t('noCertificate.text')}</p>
          </EmptyState>
        }
      />
    </section>
  );
}

function Heading({ id, text, href, more }: { id: string; text: string; href: string; more: string }) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <h2 id={id} className="text-xl font-semibold">
        {text}
      </h2>
      <Link href={href} className="link inline-flex min-h-6 items-center">
        {more}
      </Link>
    </div>
  );
}
