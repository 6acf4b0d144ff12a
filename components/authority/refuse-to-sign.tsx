'use client';

import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { Dialog, useCloseDialog } from '../ui/dialog';

const schema = () => import('./schemas').then((rules) => rules.refusalRules);

interface RefuseProps {
  applicant: string;
  action: FormAction<{ reason: string }, void>;
}

/** A signatory does not sign, and says why. */
export function RefuseToSign(props: RefuseProps) {
  const t = useTranslations('authority.sign');
  return (
    <Dialog trigger={{ text: t('decline') }} title={t('declineTitle')}>
      <RefuseForm {...props} />
    </Dialog>
  );
}

function RefuseForm({ applicant, action }: RefuseProps) {
  const t = useTranslations('authority.sign');
  const close = useCloseDialog();
  return (
    <Form<{ reason: string }, void>
      schema={schema}
      defaults={{ reason: '' }}
      action={action}
      onSuccess={close}
    >
      <p>{t('declineText', { applicant })}</p>
      <TextArea name="reason" rows={3} spellCheck label={t('declineReason')} hint={t('declineHint')} />
      <SubmitButton variant="danger">{t('declineConfirm')}</SubmitButton>
    </Form>
  );
}
