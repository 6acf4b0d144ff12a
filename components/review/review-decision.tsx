'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Dialog, useCloseDialog } from '../ui/dialog';

const schema = () => import('../approval/schemas').then((rules) => rules.declineSchema);

interface ReviewDecisionProps {
  applicant: string;
  agree: () => Promise<ActionResult<void>>;
  sendBack: FormAction<{ reason: string }, void>;
}

/** Agree, asked once more, or send back with a reason. */
export function ReviewDecision({ applicant, agree, sendBack }: ReviewDecisionProps) {
  const t = useTranslations('review');
  return (
    <div className="flex flex-wrap gap-3 max-sm:flex-col">
      <ConfirmDialog
        trigger={{ text: t('agree.button'), variant: 'primary' }}
        title={t('agree.title')}
        confirmText={t('agree.confirm')}
        action={agree}
      >
        <p>{t('agree.text')}</p>
      </ConfirmDialog>
      <Dialog trigger={{ text: t('back.button') }} title={t('back.title')}>
        <SendBackForm applicant={applicant} action={sendBack} />
      </Dialog>
    </div>
  );
}

function SendBackForm({
  applicant,
  action,
}: {
  applicant: string;
  action: FormAction<{ reason: string }, void>;
}) {
  const t = useTranslations('review.back');
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
