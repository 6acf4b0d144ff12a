import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { CopyableNumber } from '@/components/order/copyable-number';
import { ClientMessages } from '@/components/site/client-messages';
import { ActivationActions } from '@/components/subscription/activation-actions';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { describeUser } from '@/lib/usecases/accounts/describe-user';
import { readActivationWish, readSubscription } from '@/lib/usecases/subscriptions/list-subscriptions';
import { dateText } from '@/lib/views/date-text';
import { localText } from '@/lib/views/local-text';
import { orNotFound, userPage } from '@/lib/web/page';
import { openRequest, requestActivation } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('subscription.activation'))('title') };
}

interface Props {
  params: Promise<{ id: string }>;
}

/** What "not activated" means, which number to give, and one button that asks sales (S0-1.3.2-ERR1 … ERR4). */
export default async function ActivationPage({ params }: Props) {
  const { id } = await params;
  const actor = await userPage(`/subscriptions/${id}/activation`);
  const [subscription, wish, person, t, locale] = await Promise.all([
    orNotFound(readSubscription(actor, id)),
    orNotFound(readActivationWish(actor, id)),
    describeUser(actor),
    getTranslations('subscription'),
    getLocale(),
  ]);
  const product = localText(subscription.productName, locale);
  return (
    <>
      <PageHeader
        title={t('activation.title')}
        lead={t('activation.lead', { product })}
        breadcrumbs={[{ href: '/subscriptions', text: t('title') }]}
      />
      <div className="space-y-6">
        {wish ? (
          <Notice kind="success" title={t('activation.asked.title')}>
            <p>{t('activation.asked.text', { moment: dateText(wish.promisedAt, locale, 'datetime') })}</p>
          </Notice>
        ) : null}
        <Card title={t('activation.what')}>
          <p className="mb-4 max-w-[65ch]">{t('activation.whatText')}</p>
          <CopyableNumber
            label={t('activation.number')}
            text={`#${person.account?.number ?? ''}`}
            copyName={t('activation.copyNumber')}
          />
          <p className="mt-1 text-sm text-soft">{t('activation.numberHint')}</p>
        </Card>
        <ClientMessages of={['subscription']}>
          <ActivationActions
            subscriptionId={id}
            asked={wish !== null}
            ask={requestActivation}
            start={openRequest}
          />
        </ClientMessages>
        <p>
          <Link href={`/subscriptions/${id}`}>{t('activation.back')}</Link>
        </p>
      </div>
    </>
  );
}
