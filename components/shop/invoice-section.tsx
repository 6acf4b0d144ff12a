'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { isEuCountry } from '@/lib/domain/numbers/country';
import type { CountryChoice } from '@/lib/views/country-choices';
import { Select } from '../form/select';
import { TextField } from '../form/text-field';
import { CheckoutSection } from './checkout-section';
import type { BillingTyped } from './checkout-types';
import { EInvoiceFields } from './e-invoice-fields';
import { useEmptyWhile } from './use-empty-while';
import { VatField } from './vat-field';

/** S0-1.1.10: VAT number and invoice address; the VAT number only where there is one to give. */
export function InvoiceSection({ countries }: { countries: readonly CountryChoice[] }) {
  const t = useTranslations('checkout.invoice');
  const country = useWatch<BillingTyped, 'country'>({ name: 'country' });
  const hasVat = isEuCountry(country) || country === 'GB';
  useEmptyWhile(!hasVat, ['vatNumber']);
  return (
    <CheckoutSection id="checkout-invoice" title={t('title')}>
      <Select name="country" label={t('country')} options={countries} autoComplete="country" />
      {hasVat ? <VatField /> : null}
      <TextField name="street" label={t('street')} autoComplete="street-address" />
      <div className="grid gap-x-5 gap-y-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <TextField
          name="postcode"
          label={t('postcode')}
          autoComplete="postal-code"
          width="full"
          repair={tidyPostcode}
        />
        <TextField name="city" label={t('city')} autoComplete="address-level2" width="full" />
      </div>
      <TextField
        name="purchaseOrderNumber"
        label={t('purchaseOrder')}
        hint={t('purchaseOrderHint')}
        optional
        width="md"
        autoComplete="off"
      />
      <EInvoiceFields />
    </CheckoutSection>
  );
}

/** "1234ab" becomes "1234 AB", also with the house number behind it; other countries' postcodes are left as they are. */
function tidyPostcode(typed: string): string {
  return typed
    .trim()
    .replace(/^(\d{4}) *([a-z]{2})(?:[ ,]*\d+\s?[a-z]?)?$/i, (_, digits: string, letters: string) => {
      return `${digits} ${letters.toUpperCase()}`;
    });
}
