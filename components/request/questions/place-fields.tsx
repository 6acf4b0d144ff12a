'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { CountryChoice } from '@/lib/views/country-choices';
import { Select } from '../../form/select';
import { TextField } from '../../form/text-field';

interface PlaceFieldsProps {
  /** Where the words stand. */
  words: 'request.holder' | 'request.shipping';
  countries: readonly CountryChoice[];
  provinces: readonly CountryChoice[];
}

/** Country first, because it decides what the rest looks like: a Dutch address has a list of provinces (C-32). */
export function PlaceFields({ words, countries, provinces }: PlaceFieldsProps) {
  const t = useTranslations(words);
  const regionHint = useTranslations('request.holder')('regionHint');
  const country: unknown = useWatch({ name: 'country' });
  return (
    <>
      <Select name="country" label={t('country')} options={countries} autoComplete="country" />
      <div className="grid max-w-xl gap-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <TextField name="postcode" label={t('postcode')} autoComplete="postal-code" width="full" />
        <TextField name="city" label={t('city')} autoComplete="address-level2" width="full" />
      </div>
      {country === 'NL' ? (
        <Select name="province" label={t('province')} options={provinces} empty />
      ) : (
        <TextField name="province" label={t('region')} hint={regionHint} width="md" />
      )}
    </>
  );
}
