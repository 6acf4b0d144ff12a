'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { eInvoiceWaysIn } from '@/lib/domain/account/e-invoice-schemes';
import { Select } from '../form/select';
import { TextField } from '../form/text-field';
import type { BillingTyped } from './checkout-types';

const tidy = (typed: string) => typed.replace(/[\s.-]/g, '');

/** By which number of its country electronic invoices arrive over Peppol; not asked where there is none. */
export function EInvoiceFields() {
  const t = useTranslations('checkout.invoice.e');
  const { setValue } = useFormContext<BillingTyped>();
  const [country, way = 'none'] = useWatch<BillingTyped, ['country', 'eInvoice']>({
    name: ['country', 'eInvoice'],
  });
  const ways = eInvoiceWaysIn(country);
  const fits = ways.includes(way);
  useEffect(() => {
    if (!fits) setValue('eInvoice', 'none');
  }, [fits, setValue]);
  if (ways.length === 1) return null;
  return (
    <>
      <Select
        name="eInvoice"
        label={t('label')}
        hint={t('hint')}
        optional
        options={ways.map((value) => ({ value, text: t(`ways.${value}`) }))}
      />
      {way === 'kvk' ? (
        <TextField name="kvkNumber" label={t('kvk')} mono width="md" inputMode="numeric" repair={tidy} />
      ) : null}
      {way === 'oin' ? <TextField name="oin" label={t('oin')} mono width="md" repair={tidy} /> : null}
      {way === 'vat' ? <p className="text-sm text-soft">{t('vatText')}</p> : null}
    </>
  );
}
