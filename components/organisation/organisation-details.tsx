import { useTranslations } from 'next-intl';
import type { CountryChoice } from '@/lib/views/country-choices';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import { ChangeOrganisation, type OrganisationTyped } from './organisation-forms';

interface Details extends Omit<OrganisationTyped, 'kvkNumber' | 'telephone'> {
  readonly id: string;
  readonly kvkNumber: string | null;
  readonly rsin: string | null;
  readonly phone: string;
  /** The CA works with these details now. */
  readonly inUse: boolean;
  readonly mayChange: boolean;
}

interface OrganisationDetailsProps {
  organisation: Details;
  countries: readonly CountryChoice[];
  provinces: readonly CountryChoice[];
  change: FormAction<OrganisationTyped & { organisationId: string }, void>;
}

/** The details of an organisation; a form to change them where that may be done now. */
export function OrganisationDetails({ organisation, change, ...choices }: OrganisationDetailsProps) {
  const t = useTranslations('organisations');
  const { inUse, mayChange } = organisation;
  return (
    <div className="space-y-6">
      <Card title={t('details')}>
        <Facts organisation={organisation} />
        {inUse && mayChange ? (
          <Notice title={t('inUse')} className="mt-5">
            <p>{t('inUseText')}</p>
          </Notice>
        ) : null}
      </Card>
      {mayChange && !inUse ? (
        <Card title={t('change.title')}>
          <ChangeOrganisation organisation={toTyped(organisation)} action={change} {...choices} />
        </Card>
      ) : null}
    </div>
  );
}

function Facts({ organisation }: { organisation: Details }) {
  const t = useTranslations('organisations');
  const { kvkNumber, rsin, street, houseNumber, postcode, city, province, phone } = organisation;
  const place = `${street} ${houseNumber}, ${postcode} ${city}${province ? `, ${province}` : ''}`;
  return (
    <SummaryList
      items={[
        { term: t('kvkNumber'), value: <Mono>{kvkNumber ?? '–'}</Mono> },
        { term: t('rsin'), value: <Mono>{rsin ?? '–'}</Mono> },
        { term: t('address'), value: place },
        { term: t('telephone'), value: phone || '–' },
      ]}
    />
  );
}

function toTyped({ id, kvkNumber, phone, ...details }: Details) {
  const { name, street, houseNumber, postcode, city, province, country } = details;
  const address = { street, houseNumber, postcode, city, province, country };
  return { organisationId: id, kvkNumber: kvkNumber ?? '', name, ...address, telephone: phone };
}
