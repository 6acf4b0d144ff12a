import { useTranslations } from 'next-intl';
import { parseOin } from '@/lib/domain/numbers/oin';
import { generations } from '@/lib/domain/product/generations';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { SummaryList } from '../ui/summary-list';
import type { ApprovalScreen } from './approval-view';

/** M50: exactly what will stand in the certificate, in the words of the certificate. */
export function CertificateContent({ view }: { view: ApprovalScreen }) {
  const t = useTranslations('approval');
  const { organisation, kvkNumber, validUntil, generation } = view;
  const root = generations[generation].authorities.find(({ role }) => role === 'root_ca');
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{t('content')}</h2>
      <SummaryList
        items={[
          { term: t('fields.product'), value: view.productName },
          { term: t('fields.organisation'), value: <strong>{organisation.name}</strong> },
          { term: t('fields.place'), value: `${organisation.city}, ${organisation.country}` },
          ...(kvkNumber ? [{ term: t('fields.kvkNumber'), value: <Mono>{kvkNumber}</Mono> }] : []),
          { term: t('fields.oin'), value: <OinText oin={view.oin} /> },
          { term: t('fields.commonName'), value: <Mono>{view.commonName}</Mono> },
          ...(validUntil ? [{ term: t('fields.validUntil'), value: <DateText at={validUntil} /> }] : []),
          ...(root ? [{ term: t('fields.hierarchy'), value: root.commonName }] : []),
        ]}
      />
      {view.open ? <p className="text-soft">{t('check')}</p> : null}
    </section>
  );
}

/** The number and, in words, where it comes from. */
function OinText({ oin }: { oin: string | null }) {
  const t = useTranslations('approval');
  const read = oin ? parseOin(oin) : undefined;
  if (!oin || !read) return t('fields.noOin');
  return (
    <>
      <Mono>{oin}</Mono>
      {read.ok ? (
        <span className="block text-soft">
          {t('oinFrom', { register: read.value.register, number: read.value.registerNumber })}
        </span>
      ) : null}
    </>
  );
}

/** Who asked, and under which numbers the order is known. */
export function RequestFacts({ view }: { view: ApprovalScreen }) {
  const t = useTranslations('approval');
  const { applicant } = view;
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{t('request')}</h2>
      <SummaryList
        items={[
          {
            term: t('fields.applicant'),
            value: (
              <>
                {applicant.name}
                <br />
                <a href={`mailto:${applicant.email}`}>{applicant.email}</a>
              </>
            ),
          },
          { term: t('fields.orderNumber'), value: <Mono>{view.orderNumber}</Mono> },
          { term: t('fields.accountNumber'), value: <Mono>#{view.accountNumber}</Mono> },
        ]}
      />
    </section>
  );
}
