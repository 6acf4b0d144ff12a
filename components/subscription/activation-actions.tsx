'use client';

import { useTranslations } from 'next-intl';
import { RequestButton, type StartRequest } from './request-button';

interface ActivationActionsProps {
  subscriptionId: string;
  /** Sales has been asked already. */
  asked: boolean;
  ask: StartRequest;
  start: StartRequest;
}

/** First ask sales; once asked, try again. */
export function ActivationActions({ subscriptionId, asked, ask, start }: ActivationActionsProps) {
  const t = useTranslations('subscription.activation');
  return asked ? (
    <RequestButton key="again" subscriptionId={subscriptionId} start={start} text={t('again')} />
  ) : (
    <RequestButton
      key="ask"
      subscriptionId={subscriptionId}
      start={ask}
      text={t('ask')}
      busyText={t('asking')}
    />
  );
}
