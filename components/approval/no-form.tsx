'use client';

import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { Button } from '../ui/button';
import { useCloseDialog } from '../ui/dialog';

const schema = () => import('./schemas').then((rules) => rules.declineSchema);

interface NoFormProps {
  /** Where the words of this "no" stand. */
  words: 'approval.decline' | 'review.back';
  applicant: string;
  action: FormAction<{ reason: string }, void>;
}

/** A "no" to an order, with the reason that reaches the applicant. Stands in a dialog. */
export function NoForm({ words, applicant, action }: NoFormProps) {
  const t = useTranslations(words);
  const cancel = useTranslations('ui')('cancel');
  const close = useCloseDialog();
  return (
    <Form<{ reason: string }, void>
      schema={schema}
      defaults={{ reason: '' }}
      action={action}
      onSuccess={close}
    >
      <p>{t('text', { applicant })}</p>
      <TextArea name="reason" rows={4} spellCheck label={t('reason')} hint={t('reasonHint', { applicant })} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton variant="danger" busyText={t('busy')}>
          {t('confirm')}
        </SubmitButton>
        <Button variant="secondary" onClick={close}>
          {cancel}
        </Button>
      </div>
    </Form>
  );
}
