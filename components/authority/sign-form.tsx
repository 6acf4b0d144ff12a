'use client';

import { useTranslations } from 'next-intl';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import type { TypedSignature } from './schemas';

const schema = () => import('./schemas').then((rules) => rules.signatureRules);

interface SignFormProps {
  /** As it stands in the power of attorney. */
  name: string;
  declaration: string;
  action: FormAction<TypedSignature, void>;
}

/** The signature: the own name typed, and the declaration ticked. */
export function SignForm({ name, declaration, action }: SignFormProps) {
  const t = useTranslations('authority.sign');
  return (
    <Form<TypedSignature, void> schema={schema} defaults={{ name: '', declared: false }} action={action}>
      <CheckboxField name="declared" label={declaration} />
      <TextField name="name" label={t('name')} hint={t('nameHint', { name })} autoComplete="name" />
      <p className="text-sm text-soft">{t('moment')}</p>
      <SubmitButton>{t('button')}</SubmitButton>
    </Form>
  );
}
