import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { RequestButton } from '@/components/subscription/request-button';
import { SubscriptionCard } from '@/components/subscription/subscription-card';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { readSubscription } from '@/lib/usecases/subscriptions/list-subscriptions';
import { requestOffer } from '@/lib/views/subscription-view';
import { orNotFound, userPage } from '@/lib/web/page';
import { openRequest } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('subscription'))('title') };
}

interface Props {
  params: Promise<{ id: string }>;
}

/** One subscription with its actions (S0-1.3.2). */
export default async function SubscriptionPage({ params }: Props) {
  const { id } = await params;
  const actor = await userPage(`/subscriptions/${id}`);
  const [subscription, t] = await Promise.all([
    orNotFound(readSubscription(actor, id)),
    getTranslations('subscription'),
  ]);
  const offer = requestOffer(subscription);
  const text = offer === 'go_on' ? t('goOn') : t('request');
  return (
    <>
      <PageHeader title={t('title')} breadcrumbs={[{ href: '/subscriptions', text: t('title') }]} />
      <ClientMessages of={['subscription']}>
        <div className="space-y-6">
          <SubscriptionCard subscription={subscription} start={openRequest} alone />
          {offer === 'start' || offer === 'go_on' ? (
            <Card tone="seal" title={t('next.title')}>
              <p className="mb-4 max-w-[65ch]">{t('next.text')}</p>
              <RequestButton subscriptionId={id} start={openRequest} text={text} />
            </Card>
          ) : null}
        </div>
      </ClientMessages>
      <p className="mt-6 text-sm text-soft">{t('billedYearly')}</p>
    </>
  );
}
