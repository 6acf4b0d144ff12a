'use client';

import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Dialog, useCloseDialog } from '../ui/dialog';
import type { SignatoryView } from './authority-view';
import type { TypedSignatory } from './schemas';
import { SignatoryFields } from './signatory-fields';

const schema = () => import('./schemas').then((rules) => rules.signatoryRules);

interface ChangeProps {
  signatory: SignatoryView;
  change: FormAction<TypedSignatory, void>;
}

/** Corrects who must sign, or puts somebody else in the place; the mail goes out anew. */
export function ChangeSignatory(props: ChangeProps) {
  const t = useTranslations('authority.page');
  const text = (
    <>
      {t('change')}
      <span className="sr-only">: {props.signatory.name}</span>
    </>
  );
  return (
    <Dialog trigger={{ text, size: 'sm' }} title={t('changeTitle')}>
      <ChangeForm {...props} />
    </Dialog>
  );
}

function ChangeForm({ signatory, change }: ChangeProps) {
  const t = useTranslations('authority.page');
  const close = useCloseDialog();
  const { firstName, lastName, jobTitle, email, locale } = signatory;
  const defaults = { firstName, lastName, jobTitle, email, locale };
  return (
    <Form<TypedSignatory, void> schema={schema} defaults={defaults} action={change} onSuccess={close}>
      <p>{t('changeText')}</p>
      <SignatoryFields />
      <SubmitButton>{t('changeConfirm')}</SubmitButton>
    </Form>
  );
}
