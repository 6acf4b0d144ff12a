'use client';

import { useTranslations } from 'next-intl';
import type { FormItemOf } from '@/lib/domain/request/form';
import type { CountryChoice } from '@/lib/views/country-choices';
import { RadioGroup } from '../../form/radio-group';
import { TextField } from '../../form/text-field';
import { AnswerForm } from '../answer-form';
import type { AnswerFormProps } from '../question-props';
import { type TypedShipping, toShipping } from '../typed-person';
import { PlaceFields } from './place-fields';

interface ShippingFormProps extends AnswerFormProps {
  item: FormItemOf<'shipping'>;
  defaults: TypedShipping;
  countries: readonly CountryChoice[];
  provinces: readonly CountryChoice[];
  /** What expedited costs, written out; undefined where it is not offered. */
  expedited: string | undefined;
}

/** The address of the device, and how fast it comes. */
export function ShippingForm({ countries, provinces, expedited, ...form }: ShippingFormProps) {
  const t = useTranslations('request.shipping');
  const standard = { value: 'standard', text: t('standard'), description: t('standardText') };
  const faster = expedited
    ? [{ value: 'expedited', text: t('expedited'), description: t('expeditedText', { price: expedited }) }]
    : [];
  return (
    <AnswerForm<'shipping', TypedShipping> {...form} toAnswer={toShipping}>
      <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" width="md" />
      <TextField name="line1" label={t('line1')} autoComplete="address-line1" />
      <TextField
        name="line2"
        label={t('line2')}
        hint={t('line2Hint')}
        autoComplete="address-line2"
        optional
      />
      <PlaceFields words="request.shipping" countries={countries} provinces={provinces} />
      <RadioGroup name="method" label={t('method')} options={[standard, ...faster]} />
    </AnswerForm>
  );
}
