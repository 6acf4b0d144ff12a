'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { OrderPageView, ShareView } from '@/lib/views/order-view';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { ActButton } from '../ui/act-button';
import { Card } from '../ui/card';
import { CopyButton } from '../ui/copy-button';
import { useDayWords } from './use-day-words';

const schema = () => import('./mail-schemas').then((rules) => rules.shareMailSchema);

interface ShareMail {
  orderId: string;
  email: string;
}

export interface ShareActions {
  share: (input: { orderId: string }) => Promise<ActionResult<void>>;
  mailShare: FormAction<ShareMail, void>;
  withdrawShare: (input: { orderId: string }) => Promise<ActionResult<void>>;
}

interface ShareOrderProps extends ShareActions {
  order: Pick<OrderPageView, 'id' | 'share'>;
}

/** A link with which somebody else sees how the order goes, without powers and without an account. */
export function ShareOrder({ order: { id, share }, ...actions }: ShareOrderProps) {
  const t = useTranslations('order.share');
  return (
    <Card id="share" title={t('title')}>
      <p className="mb-4 max-w-[65ch] text-soft">{t('lead')}</p>
      {share ? (
        <OpenShare orderId={id} shared={share} {...actions} />
      ) : (
        <ActButton action={actions.share.bind(null, { orderId: id })} size="md">
          {t('make')}
        </ActButton>
      )}
    </Card>
  );
}

function OpenShare({
  orderId,
  shared: { address, expiresAt, opens },
  mailShare,
  withdrawShare,
}: ShareActions & { orderId: string; shared: ShareView }) {
  const t = useTranslations('order.share');
  const ui = useTranslations('ui');
  const day = useDayWords();
  return (
    <div className="space-y-5">
      <div className="flex flex-wrap items-center gap-3">
        <code className="min-w-0 max-w-full rounded-md border border-line bg-sunken px-3 py-2 text-sm break-all">
          {address}
        </code>
        <CopyButton text={address} name={t('copy')} />
      </div>
      <p className="text-sm text-soft">
        {t('until', { date: day(expiresAt) })} {t('opens', { count: opens })}
      </p>
      <Form<ShareMail, void>
        schema={schema}
        defaults={{ orderId, email: '' }}
        action={mailShare}
        className="max-w-md space-y-3"
      >
        <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} />
        <SubmitButton variant="secondary" busyText={ui('busy')}>
          {t('mail')}
        </SubmitButton>
      </Form>
      <ActButton action={withdrawShare.bind(null, { orderId })} variant="quiet">
        {t('withdraw')}
      </ActButton>
    </div>
  );
}
