'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { eInvoiceWays } from '@/lib/domain/account/billing-details';
import { Select } from '../form/select';
import { TextField } from '../form/text-field';
import type { BillingTyped } from './checkout-types';

const tidy = (typed: string) => typed.replace(/[\s.-]/g, '');

/** By which number electronic invoices arrive over Peppol; the numbers are Dutch ones, so elsewhere it is not asked. */
export function EInvoiceFields() {
  const t = useTranslations('checkout.invoice.e');
  const { setValue } = useFormContext<BillingTyped>();
  const [country, way] = useWatch<BillingTyped, ['country', 'eInvoice']>({ name: ['country', 'eInvoice'] });
  const isDutch = country === 'NL';
  useEffect(() => {
    if (!isDutch) setValue('eInvoice', 'none');
  }, [isDutch, setValue]);
  if (!isDutch) return null;
  return (
    <>
      <Select
        name="eInvoice"
        label={t('label')}
        hint={t('hint')}
        optional
        options={eInvoiceWays.map((value) => ({ value, text: t(`ways.${value}`) }))}
      />
      {way === 'kvk' ? (
        <TextField name="kvkNumber" label={t('kvk')} mono width="md" inputMode="numeric" repair={tidy} />
      ) : null}
      {way === 'oin' ? <TextField name="oin" label={t('oin')} mono width="md" repair={tidy} /> : null}
      {way === 'vat' ? <p className="text-sm text-soft">{t('vatText')}</p> : null}
    </>
  );
}
