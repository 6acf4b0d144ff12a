'use client';

import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { Button } from '../ui/button';
import { useCloseDialog } from '../ui/dialog';

const schema = () => import('./schemas').then((rules) => rules.declineSchema);

interface DeclineFormProps {
  applicant: string;
  action: FormAction<{ reason: string }, void>;
}

/** A decline with the words that reach the applicant. */
export function DeclineForm({ applicant, action }: DeclineFormProps) {
  const t = useTranslations('approval.decline');
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
