'use client';

import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { Button } from '../ui/button';
import { Dialog, useCloseDialog } from '../ui/dialog';

const schema = () => import('./cancel-schema').then((rules) => rules.cancelSchema);

interface CancelForm {
  orderId: string;
  reason: string;
}

interface CancelOrderProps {
  orderId: string;
  /** The order never left the portal. */
  isDraft: boolean;
  cancel: FormAction<CancelForm, undefined>;
}

/** Cancelling asks once more, with a reason for the record. */
export function CancelOrder(props: CancelOrderProps) {
  const t = useTranslations('order.cancel');
  return (
    <Dialog trigger={{ text: t('trigger'), variant: 'quiet' }} title={t('title')}>
      <CancelQuestion {...props} />
    </Dialog>
  );
}

function CancelQuestion({ orderId, isDraft, cancel }: CancelOrderProps) {
  const t = useTranslations('order.cancel');
  const ui = useTranslations('ui');
  const close = useCloseDialog();
  return (
    <Form<CancelForm>
      schema={schema}
      defaults={{ orderId, reason: '' }}
      action={cancel}
      onSuccess={close}
      className="space-y-4"
    >
      <p>{t(isDraft ? 'textDraft' : 'text')}</p>
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} spellCheck />
      <div className="flex flex-wrap gap-3">
        <SubmitButton variant="danger" busyText={t('busy')}>
          {t('confirm')}
        </SubmitButton>
        <Button variant="secondary" onClick={close}>
          {ui('cancel')}
        </Button>
      </div>
    </Form>
  );
}
