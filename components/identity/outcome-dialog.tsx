'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { Dialog, useCloseDialog } from '../ui/dialog';

export interface OutcomeTyped {
  outcome: string;
  reason: string;
}

interface OutcomeDialogProps {
  words: { readonly button: string; readonly title: string; readonly hint: string };
  record: (typed: OutcomeTyped) => Promise<ActionResult<unknown>>;
}

const schema = () => import('./schemas').then((rules) => rules.outcomeSchema);

/** How an identification ended, with what was seen. */
export function OutcomeDialog({ words, record }: OutcomeDialogProps) {
  return (
    <Dialog trigger={{ text: words.button }} title={words.title}>
      <OutcomeForm hint={words.hint} record={record} />
    </Dialog>
  );
}

function OutcomeForm({ hint, record }: { hint: string; record: OutcomeDialogProps['record'] }) {
  const t = useTranslations('faceToFace.record');
  const close = useCloseDialog();
  return (
    <Form<OutcomeTyped, unknown>
      schema={schema}
      defaults={{ outcome: '', reason: '' }}
      action={record}
      onSuccess={close}
    >
      <RadioGroup
        name="outcome"
        label={t('outcome')}
        columns={2}
        options={[
          { value: 'passed', text: t('passed') },
          { value: 'failed', text: t('failed') },
        ]}
      />
      <TextArea name="reason" rows={3} spellCheck label={t('reason')} hint={hint} />
      <SubmitButton busyText={t('busy')}>{t('confirm')}</SubmitButton>
    </Form>
  );
}
