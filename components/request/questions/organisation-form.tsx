'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { FormItemOf } from '@/lib/domain/request/form';
import type { LookUp, SearchByName, StoredOrganisation } from '@/lib/views/request-view';
import { RadioGroup, type RadioOption } from '../../form/radio-group';
import { Select, type SelectOption } from '../../form/select';
import { TextField } from '../../form/text-field';
import { AnswerForm } from '../answer-form';
import { KnownOrganisation } from '../known-organisation';
import { KvkLookUp } from '../kvk-look-up';
import type { AnswerFormProps } from '../question-props';
import { type TypedOrganisation, toOrganisation } from '../typed-answers';

interface Choices {
  stored: readonly RadioOption[];
  countries: readonly SelectOption[];
  provinces: readonly SelectOption[];
  lookUp: LookUp;
  search?: SearchByName | undefined;
  /** The same as the cards, to recognise what is typed in. */
  known?: readonly StoredOrganisation[];
}

interface OrganisationFormProps extends AnswerFormProps, Choices {
  item: FormItemOf<'organisation'>;
  defaults: TypedOrganisation;
}

/** The organisations used before as cards, and the fields of a new one under the last card. */
export function OrganisationForm({ orderId, back, save, item, defaults, ...choices }: OrganisationFormProps) {
  return (
    <AnswerForm<'organisation', TypedOrganisation>
      orderId={orderId}
      back={back}
      save={save}
      item={item}
      defaults={defaults}
      toAnswer={toOrganisation}
    >
      <OrganisationFields {...choices} />
    </AnswerForm>
  );
}

function OrganisationFields({ stored, ...choices }: Choices) {
  const t = useTranslations('request.organisation');
  const chosen: unknown = useWatch({ name: 'organisationId' });
  const options = [...stored, { value: 'new', text: t('new'), description: t('newText') }];
  return (
    <>
      {stored.length > 0 ? (
        <RadioGroup name="organisationId" label={t('existing')} options={options} />
      ) : null}
      {chosen === 'new' ? <NewOrganisation {...choices} /> : null}
    </>
  );
}

/** The fields of an organisation as in the trade register, filled in from it by its KVK number. */
export function NewOrganisation({ countries, provinces, lookUp, search, known }: Omit<Choices, 'stored'>) {
  const t = useTranslations('request.organisation');
  return (
    <div className="space-y-6">
      <TextField
        name="kvkNumber"
        label={t('kvkNumber')}
        hint={t('kvkHint')}
        inputMode="numeric"
        width="sm"
        mono
      />
      <KvkLookUp lookUp={lookUp} search={search} />
      <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="organization" />
      {known ? <KnownOrganisation stored={known} /> : null}
      <OrganisationAddress countries={countries} provinces={provinces} />
    </div>
  );
}

/** Where an organisation is and how to call it. */
export function OrganisationAddress({ countries, provinces }: Pick<Choices, 'countries' | 'provinces'>) {
  const t = useTranslations('request.organisation');
  const country: unknown = useWatch({ name: 'country' });
  return (
    <div className="space-y-6">
      <div className="grid max-w-xl gap-6 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <TextField name="street" label={t('street')} width="full" />
        <TextField name="houseNumber" label={t('houseNumber')} width="full" />
      </div>
      <div className="grid max-w-xl gap-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <TextField name="postcode" label={t('postcode')} autoComplete="postal-code" width="full" />
        <TextField name="city" label={t('city')} autoComplete="address-level2" width="full" />
      </div>
      {country === 'NL' ? (
        <Select name="province" label={t('province')} hint={t('provinceHint')} options={provinces} empty />
      ) : (
        <TextField name="province" label={t('province')} width="md" />
      )}
      <Select name="country" label={t('country')} options={countries} autoComplete="country" />
      <TextField
        name="telephone"
        type="tel"
        label={t('telephone')}
        hint={t('telephoneHint')}
        autoComplete="tel"
        width="md"
      />
    </div>
  );
}
