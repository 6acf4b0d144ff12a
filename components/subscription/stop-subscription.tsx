'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { ActButton } from '../ui/act-button';
import { Button } from '../ui/button';
import { Dialog, useCloseDialog } from '../ui/dialog';

interface StopTyped {
  subscriptionId: string;
  reason: string;
}

interface StopSubscriptionProps {
  subscriptionId: string;
  /** The yearly date, in words. */
  date: string;
  stop: FormAction<StopTyped, undefined>;
}

const rules = () => import('../billing/schemas').then(({ stopSchema }) => stopSchema);

/** Stopping asks once more and says first what becomes of a certificate (M15, decision 6). */
export function StopSubscription(props: StopSubscriptionProps) {
  const t = useTranslations('subscription.stop');
  return (
    <Dialog trigger={{ text: t('trigger'), variant: 'secondary' }} title={t('title')}>
      <StopQuestion {...props} />
    </Dialog>
  );
}

function StopQuestion({ subscriptionId, date, stop }: StopSubscriptionProps) {
  const t = useTranslations('subscription.stop');
  const close = useCloseDialog();
  return (
    <Form<StopTyped>
      schema={rules}
      defaults={{ subscriptionId, reason: '' }}
      action={stop}
      onSuccess={close}
      className="space-y-4"
    >
      <ul className="list-disc space-y-1 pl-5">
        <li>{t('until', { date })}</li>
        <li>{t('certificate')}</li>
        <li>{t('after', { date })}</li>
        <li>{t('undo', { date })}</li>
      </ul>
      <TextArea name="reason" label={t('reason')} optional rows={2} spellCheck />
      <div className="flex flex-wrap gap-3">
        <SubmitButton variant="danger" busyText={t('busy')}>
          {t('confirm')}
        </SubmitButton>
        <Button variant="secondary" onClick={close}>
          {t('keep')}
        </Button>
      </div>
    </Form>
  );
}

interface ResumeSubscriptionProps {
  resume: () => Promise<ActionResult<unknown>>;
}

/** Takes the stop back, with one press. */
export function ResumeSubscription({ resume }: ResumeSubscriptionProps) {
  const t = useTranslations('subscription.stop');
  return (
    <ActButton action={resume} size="md">
      {t('resume')}
    </ActButton>
  );
}
