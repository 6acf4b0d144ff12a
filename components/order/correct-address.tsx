'use client';

import { useTranslations } from 'next-intl';
import type { MailView } from '@/lib/views/order-view';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Button } from '../ui/button';
import { Dialog, useCloseDialog } from '../ui/dialog';

const schema = () => import('./mail-schemas').then((rules) => rules.correctionSchema);

export interface Correction {
  mailId: string;
  email: string;
}

interface CorrectAddressProps {
  mail: Pick<MailView, 'id' | 'to'>;
  correct: FormAction<Correction, void>;
}

/** A wrong address is mended where it went wrong; the mail then goes out again at once. */
export function CorrectAddress(props: CorrectAddressProps) {
  const t = useTranslations('order.mails.correct');
  return (
    <Dialog trigger={{ text: t('trigger'), variant: 'secondary', size: 'sm' }} title={t('title')}>
      <NewAddress {...props} />
    </Dialog>
  );
}

function NewAddress({ mail: { id, to }, correct }: CorrectAddressProps) {
  const t = useTranslations('order.mails.correct');
  const ui = useTranslations('ui');
  const close = useCloseDialog();
  return (
    <Form<Correction, void>
      schema={schema}
      defaults={{ mailId: id, email: to }}
      action={correct}
      onSuccess={close}
      className="space-y-4"
    >
      <p>{t('text')}</p>
      <TextField name="email" type="email" label={t('email')} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton busyText={ui('busy')}>{t('confirm')}</SubmitButton>
        <Button variant="secondary" onClick={close}>
          {ui('cancel')}
        </Button>
      </div>
    </Form>
  );
}
