'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { eInvoiceWaysIn } from '@/lib/domain/account/e-invoice-schemes';
import type { CountryChoice } from '@/lib/views/country-choices';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { Select } from '../form/select';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { LinkButton } from '../ui/link-button';
import type { billingDetailsSchema } from './schemas';

type Typed = z.input<typeof billingDetailsSchema>;

/** The details as text, as they stand in the fields. */
export interface DetailsTyped extends Typed {
  vatNumber: string;
  kvkNumber: string;
  oin: string;
}

interface DetailsFormProps {
  details: DetailsTyped;
  countries: readonly CountryChoice[];
  save: FormAction<Typed, undefined>;
}

const rules = () => import('./schemas').then(({ billingDetailsSchema }) => billingDetailsSchema);
const tidy = (typed: string) => typed.replace(/[\s.-]/g, '').toUpperCase();

/** Changes who gets the bills and what stands on the next ones. */
export function DetailsForm({ details, countries, save }: DetailsFormProps) {
  const t = useTranslations('billing.details');
  return (
    <Form<Typed> schema={rules} defaults={details} action={save}>
      <TextField name="billingName" label={t('contact')} autoComplete="name" />
      <TextField name="billingEmail" label={t('email')} type="email" autoComplete="email" />
      <Select name="country" label={t('country')} options={countries} autoComplete="country" />
      <TextField name="street" label={t('street')} autoComplete="street-address" />
      <div className="grid gap-x-5 gap-y-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <TextField name="postcode" label={t('postcode')} autoComplete="postal-code" width="full" />
        <TextField name="city" label={t('city')} autoComplete="address-level2" width="full" />
      </div>
      <TextField
        name="vatNumber"
        label={t('vatNumber')}
        hint={t('vatHint')}
        optional
        mono
        width="md"
        repair={tidy}
      />
      <TextField
        name="kvkNumber"
        label={t('kvkNumber')}
        hint={t('kvkHint')}
        optional
        mono
        width="md"
        inputMode="numeric"
        repair={tidy}
      />
      <ElectronicAddress />
      <div className="flex flex-wrap gap-3">
        <SubmitButton busyText={t('saving')}>{t('save')}</SubmitButton>
        <LinkButton href="/billing" variant="secondary">
          {t('back')}
        </LinkButton>
      </div>
    </Form>
  );
}

/** By which number of its country an e-invoice finds the customer; only the OIN is asked here, the others stand above. */
function ElectronicAddress() {
  const t = useTranslations('billing.details');
  const { setValue } = useFormContext<Typed>();
  const [country, way] = useWatch<Typed, ['country', 'eInvoice']>({ name: ['country', 'eInvoice'] });
  const ways = eInvoiceWaysIn(country);
  const fits = ways.includes(way);
  useEffect(() => {
    if (!fits) setValue('eInvoice', 'none');
  }, [fits, setValue]);
  if (ways.length === 1) return null;
  return (
    <>
      <RadioGroup
        name="eInvoice"
        label={t('eInvoice')}
        hint={t('eInvoiceHint')}
        options={ways.map((value) => ({ value, text: t(`ways.${value}`) }))}
      />
      {way === 'oin' ? <TextField name="oin" label={t('oin')} mono width="md" repair={tidy} /> : null}
    </>
  );
}
