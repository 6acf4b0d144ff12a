'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { isEuCountry } from '@/lib/domain/numbers/country';
import type { CountryChoice } from '@/lib/views/country-choices';
import type { LookedUp, LookUp } from '@/lib/views/request-view';
import { Select } from '../form/select';
import { TextField } from '../form/text-field';
import { KvkLookUp } from '../request/kvk-look-up';
import { CheckoutSection } from '../shop/checkout-section';
import { useEmptyWhile } from '../shop/use-empty-while';
import type { SignUpTyped } from './sign-up-types';

interface OrganisationSectionProps {
  lookUp: LookUp;
  countries: readonly CountryChoice[];
  provinces: readonly CountryChoice[];
}

/** Street and number are one line here, as on an invoice. */
function toFields({ name, address }: Extract<LookedUp, { state: 'found' }>): Record<string, string> {
  if (!address) return { organisationName: name };
  const { street, houseNumber, postcode, city } = address;
  return { organisationName: name, street: `${street} ${houseNumber}`, postcode, city };
}

/** S0-A1.3f to S0-A1.3k: the organisation, filled in from the trade register where there is a KVK number. */
export function OrganisationSection({ lookUp, countries, provinces }: OrganisationSectionProps) {
  const t = useTranslations('signUp');
  const country = useWatch<SignUpTyped, 'country'>({ name: 'country' });
  const isDutch = country === 'NL';
  useEmptyWhile(!isDutch, ['kvkNumber']);
  return (
    <CheckoutSection id="sign-up-organisation" title={t('organisation.title')}>
      <Select name="country" label={t('country')} options={countries} autoComplete="country" />
      {isDutch ? (
        <>
          <TextField
            name="kvkNumber"
            label={t('kvkNumber')}
            hint={t('kvkHint')}
            optional
            inputMode="numeric"
            width="sm"
            mono
          />
          <KvkLookUp lookUp={lookUp} toFields={toFields} />
        </>
      ) : null}
      <TextField
        name="organisationName"
        label={t('organisationName')}
        hint={t('organisationNameHint')}
        autoComplete="organization"
      />
      <TextField
        name="organisationPhone"
        type="tel"
        label={t('organisationPhone')}
        hint={t('organisationPhoneHint')}
        autoComplete="off"
        width="md"
      />
      <TextField name="street" label={t('street')} autoComplete="street-address" />
      <div className="grid gap-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <TextField name="postcode" label={t('postcode')} autoComplete="postal-code" width="full" />
        <TextField name="city" label={t('city')} autoComplete="address-level2" width="full" />
      </div>
      {isDutch ? (
        <Select name="province" label={t('province')} options={provinces} empty />
      ) : (
        <TextField name="province" label={t('province')} optional width="md" autoComplete="address-level1" />
      )}
      <VatNumber country={country} />
    </CheckoutSection>
  );
}

/** Only where there is one to give. */
function VatNumber({ country }: { country: string }) {
  const t = useTranslations('signUp');
  const hasVat = isEuCountry(country) || country === 'GB';
  useEmptyWhile(!hasVat, ['vatNumber']);
  if (!hasVat) return null;
  return (
    <TextField
      name="vatNumber"
      label={t('vatNumber')}
      hint={t('vatNumberHint')}
      optional
      mono
      width="md"
      autoComplete="off"
      autoCapitalize="characters"
    />
  );
}
