import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { SubscriptionCardView } from '@/lib/views/subscription-view';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { ResumeSubscription, StopSubscription } from './stop-subscription';

interface SubscriptionEndProps {
  subscription: SubscriptionCardView;
  mayStop: boolean;
  stop: FormAction<{ subscriptionId: string; reason: string }, undefined>;
  resume: () => Promise<ActionResult<unknown>>;
}

/** How the subscription goes on or ends, and the way to change that. */
export function SubscriptionEnd({ subscription, mayStop, stop, resume }: SubscriptionEndProps) {
  const t = useTranslations('subscription.stop');
  const date = dateText(subscription.renewsAt, useLocale());
  if (subscription.state === 'ended') {
    return (
      <Notice title={t('endedTitle')}>
        <p>{t('endedText')}</p>
      </Notice>
    );
  }
  if (subscription.state === 'stopping') {
    return (
      <Notice kind="warning" title={t('stoppingTitle', { date })}>
        <p>{t('certificate')}</p>
        <p>{t('after', { date })}</p>
        {mayStop ? (
          <p className="flex flex-wrap items-center gap-3">
            <ResumeSubscription resume={resume} />
          </p>
        ) : null}
      </Notice>
    );
  }
  return mayStop ? (
    <Card title={t('cardTitle')}>
      <p className="mb-4 max-w-[65ch]">{t('cardText', { date })}</p>
      <StopSubscription subscriptionId={subscription.id} date={date} stop={stop} />
    </Card>
  ) : null;
}
