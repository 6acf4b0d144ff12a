import { useLocale, useTranslations } from 'next-intl';
import { countryChoices } from '@/lib/views/country-choices';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import type { DetailsTyped } from './details-form';

interface BillingDetailsProps {
  details: DetailsTyped;
  vatChecked: 'not_checked' | 'valid' | 'invalid' | 'could_not_ask';
  mayChange: boolean;
}

/** Who gets the bills and what stands on them. */
export function BillingDetails({ details, vatChecked, mayChange }: BillingDetailsProps) {
  const t = useTranslations('billing.details');
  const country = countryChoices(useLocale()).find(({ value }) => value === details.country)?.text;
  const { street, postcode, city, vatNumber, kvkNumber, eInvoice } = details;
  return (
    <div className="space-y-4">
      {vatNumber && vatChecked !== 'valid' && vatChecked !== 'not_checked' ? (
        <Notice kind="warning" title={t(`vat.${vatChecked}`)}>
          <p>{t(`vat.${vatChecked}Text`)}</p>
        </Notice>
      ) : null}
      <SummaryList
        items={[
          { term: t('contact'), value: details.billingName || t('unknown') },
          { term: t('email'), value: details.billingEmail || t('unknown') },
          {
            term: t('address'),
            value: [street, `${postcode} ${city}`.trim(), country].filter(Boolean).join(', '),
          },
          {
            term: t('vatNumber'),
            value: vatNumber
              ? `${vatNumber}${vatChecked === 'valid' ? ` (${t('vat.valid')})` : ''}`
              : t('none'),
          },
          { term: t('kvkNumber'), value: kvkNumber || t('none') },
          { term: t('eInvoice'), value: t(`ways.${eInvoice}`) },
        ]}
      />
      {mayChange ? (
        <LinkButton href="/billing/details" variant="secondary">
          {t('change')}
        </LinkButton>
      ) : null}
    </div>
  );
}
