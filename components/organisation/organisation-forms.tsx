'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CountryChoice } from '@/lib/views/country-choices';
import type { LookUp } from '@/lib/views/request-view';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { NewOrganisation, OrganisationAddress } from '../request/questions/organisation-form';
import { Notice } from '../ui/notice';

/** What stands in the fields of an organisation. */
export interface OrganisationTyped {
  readonly kvkNumber: string;
  readonly name: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly city: string;
  readonly province: string;
  readonly country: string;
  readonly telephone: string;
}

interface Choices {
  countries: readonly CountryChoice[];
  provinces: readonly CountryChoice[];
}

const empty: OrganisationTyped = {
  kvkNumber: '',
  name: '',
  street: '',
  houseNumber: '',
  postcode: '',
  city: '',
  province: '',
  country: 'NL',
  telephone: '',
};

const newRules = () => import('./schemas').then((rules) => rules.organisationForm);

interface AddProps extends Choices {
  lookUp: LookUp;
  action: FormAction<OrganisationTyped, never>;
}

/** Adds an organisation, filled in from the trade register by its KVK number. */
export function AddOrganisation({ action, ...choices }: AddProps) {
  const t = useTranslations('organisations.add');
  return (
    <Form<OrganisationTyped, never> schema={newRules} defaults={empty} action={action}>
      <NewOrganisation {...choices} />
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}

type ChangeTyped = OrganisationTyped & { readonly organisationId: string };

const changeRules = () => import('./schemas').then((rules) => rules.changeForm);

interface ChangeProps extends Choices {
  organisation: ChangeTyped;
  action: FormAction<ChangeTyped, void>;
}

/** Changes address and telephone number of an organisation; its name and number are the trade register's. */
export function ChangeOrganisation({ organisation, action, ...choices }: ChangeProps) {
  const t = useTranslations('organisations.change');
  const [saved, setSaved] = useState(0);
  return (
    <Form<ChangeTyped, void>
      schema={changeRules}
      defaults={organisation}
      action={action}
      onSuccess={() => setSaved((count) => count + 1)}
    >
      <p className="max-w-[65ch] text-soft">{t('text')}</p>
      <OrganisationAddress {...choices} />
      {saved > 0 ? <Notice key={saved} kind="success" title={t('done')} live /> : null}
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  );
}
