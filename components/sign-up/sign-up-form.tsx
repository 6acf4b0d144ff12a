'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CountryChoice } from '@/lib/views/country-choices';
import type { LookUp } from '@/lib/views/request-view';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { OwnContactFields } from '../form/person-fields';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { CheckoutSection } from '../shop/checkout-section';
import { OrganisationSection } from './organisation-section';
import { OwnSignIn } from './own-sign-in';
import type { SignUpTyped } from './sign-up-types';

interface SignUpFormProps {
  action: FormAction<SignUpTyped, never>;
  lookUp: LookUp;
  countries: readonly CountryChoice[];
  /** Dutch provinces. */
  provinces: readonly CountryChoice[];
  /** Which version of the terms is agreed to. */
  termsVersion: string;
  /** Who comes from the checkout to pay on invoice begins with that tick. */
  wantsInvoice: boolean;
}

const schema = () => import('./schemas').then((rules) => rules.signUpSchema);

const empty = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  jobTitle: '',
  organisationName: '',
  organisationPhone: '',
  kvkNumber: '',
  country: 'NL',
  vatNumber: '',
  street: '',
  postcode: '',
  city: '',
  province: '',
  useEmailAsUsername: true,
  username: '',
  password: '',
  termsAccepted: false,
};

/** S0-A1.3: an account without buying, on one page; what was typed stays whatever is wrong with it. */
export function SignUpForm({ action, wantsInvoice, termsVersion, ...choices }: SignUpFormProps) {
  const t = useTranslations('signUp');
  return (
    <Form<SignUpTyped, never> schema={schema} defaults={{ ...empty, wantsInvoice }} action={action}>
      <PersonSection />
      <OrganisationSection {...choices} />
      <CheckoutSection id="sign-up-sign" title={t('sign.title')} text={t('sign.text')}>
        <OwnSignIn />
        <p className="max-w-[62ch] text-soft">{t('sign.next')}</p>
      </CheckoutSection>
      <CheckboxField name="wantsInvoice" label={t('wantsInvoice')} hint={t('wantsInvoiceHint')} optional />
      <CheckboxField
        name="termsAccepted"
        label={t.rich('terms', { terms: toTerms })}
        hint={t('termsHint', { version: termsVersion })}
      />
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}

const toTerms = (words: ReactNode) => (
  <a href="/terms" target="_blank" rel="noreferrer" className="link">
    {words}
  </a>
);

function PersonSection() {
  const t = useTranslations('signUp');
  return (
    <CheckoutSection id="sign-up-you" title={t('you.title')} text={t('you.text')}>
      <OwnContactFields words="signUp" />
      <TextField
        name="jobTitle"
        label={t('jobTitle')}
        hint={t('jobTitleHint')}
        autoComplete="organization-title"
        width="md"
      />
    </CheckoutSection>
  );
}
