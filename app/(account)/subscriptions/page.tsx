import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { SubscriptionCard } from '@/components/subscription/subscription-card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listSubscriptions } from '@/lib/usecases/subscriptions/list-subscriptions';
import { requestOffer } from '@/lib/views/subscription-view';
import { orNotFound, readerPage } from '@/lib/web/page';
import { openRequest } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('subscription'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** My Digital Trust Products → My subscription (S0-1.3.1). */
export default async function SubscriptionsPage({ searchParams }: Props) {
  const actor = await readerPage('/subscriptions');
  const { after } = await searchParams;
  const [{ rows: subscriptions, next }, t, batch] = await Promise.all([
    orNotFound(listSubscriptions(actor, typeof after === 'string' ? after : undefined)),
    getTranslations('subscription'),
    getTranslations('batch'),
  ]);
  const several = subscriptions.filter((subscription) => requestOffer(subscription) === 'start').length > 1;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          several ? (
            <LinkButton href="/certificates/batch" variant="secondary">
              {batch('open')}
            </LinkButton>
          ) : undefined
        }
      />
      {subscriptions.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={<LinkButton href="/products">{t('empty.action')}</LinkButton>}
        >
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : null}
      <ClientMessages of={['subscription']}>
        <div className="space-y-6">
          {subscriptions.map((subscription) => (
            <SubscriptionCard key={subscription.id} subscription={subscription} start={openRequest} />
          ))}
        </div>
      </ClientMessages>
      <Pagination
        previous={after ? '/subscriptions' : undefined}
        next={next && `/subscriptions?after=${next}`}
      />
    </>
  );
}
