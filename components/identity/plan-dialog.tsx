'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import { Dialog, useCloseDialog } from '../ui/dialog';

export interface PlanTyped {
  day: string;
  time: string;
  place: string;
}

interface PlanDialogProps {
  /** There is a date already, which this one replaces. */
  again: boolean;
  plan: (typed: PlanTyped) => Promise<ActionResult<unknown>>;
}

const schema = () => import('./schemas').then((rules) => rules.planSchema);

/** When and where somebody is identified in person. */
export function PlanDialog({ again, plan }: PlanDialogProps) {
  const t = useTranslations('faceToFace.plan');
  return (
    <Dialog trigger={{ text: t(again ? 'again' : 'button') }} title={t('title')}>
      <PlanForm plan={plan} />
    </Dialog>
  );
}

function PlanForm({ plan }: Pick<PlanDialogProps, 'plan'>) {
  const t = useTranslations('faceToFace.plan');
  const close = useCloseDialog();
  return (
    <Form<PlanTyped, unknown>
      schema={schema}
      defaults={{ day: '', time: '', place: '' }}
      action={plan}
      onSuccess={close}
    >
      <TextField name="day" type="date" width="sm" label={t('day')} />
      <TextField name="time" width="sm" inputMode="numeric" label={t('time')} hint={t('timeHint')} />
      <TextField name="place" width="lg" label={t('place')} hint={t('placeHint')} />
      <SubmitButton busyText={t('busy')}>{t('confirm')}</SubmitButton>
    </Form>
  );
}
