import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { RequestButton } from '@/components/subscription/request-button';
import { SubscriptionCard } from '@/components/subscription/subscription-card';
import { SubscriptionEnd } from '@/components/subscription/subscription-end';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { canChangeBilling } from '@/lib/domain/account/access';
import { readSubscription } from '@/lib/usecases/subscriptions/list-subscriptions';
import { requestOffer } from '@/lib/views/subscription-view';
import { orNotFound, readerPage } from '@/lib/web/page';
import { openRequest, resume, stop } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('subscription'))('title') };
}

interface Props {
  params: Promise<{ id: string }>;
}

/** One subscription with its actions (S0-1.3.2). */
export default async function SubscriptionPage({ params }: Props) {
  const { id } = await params;
  const actor = await readerPage(`/subscriptions/${id}`);
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
          <SubscriptionEnd
            subscription={subscription}
            mayStop={canChangeBilling(actor, actor)}
            stop={stop}
            resume={resume.bind(null, id)}
          />
        </div>
      </ClientMessages>
      <p className="mt-6 text-sm text-soft">{t('billedYearly')}</p>
    </>
  );
}
