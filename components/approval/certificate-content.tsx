import { useTranslations } from 'next-intl';
import { parseOin } from '@/lib/domain/numbers/oin';
import { generations } from '@/lib/domain/product/generations';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { SummaryList } from '../ui/summary-list';
import type { ContentScreen } from './approval-view';

/** M50: exactly what will stand in the certificate, field by field, with the names the certificate gives them. */
export function CertificateContent({ view }: { view: ContentScreen }) {
  const t = useTranslations('approval');
  const { organisation, validUntil, generation } = view;
  const root = generations[generation].authorities.find(({ role }) => role === 'root_ca');
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{t('content')}</h2>
      <SummaryList
        items={[
          { term: t('fields.product'), value: view.productName },
          ...(view.holder ? [{ term: t('fields.holder'), value: <strong>{view.holder}</strong> }] : []),
          ...(organisation.name
            ? [{ term: t('fields.organisation'), value: <strong>{organisation.name}</strong> }]
            : []),
          { term: t('fields.country'), value: organisation.country },
          ...identifierOf(view, t),
          ...(view.hostName ? serverFields(view, view.hostName, t) : []),
          ...(validUntil ? [{ term: t('fields.validUntil'), value: <DateText at={validUntil} /> }] : []),
          ...(root ? [{ term: t('fields.hierarchy'), value: root.commonName }] : []),
        ]}
      />
      {view.open ? <p className="text-soft">{t('check')}</p> : null}
    </section>
  );
}

type Words = ReturnType<typeof useTranslations<'approval'>>;

function identifierOf({ organisationIdentifier }: ContentScreen, t: Words) {
  if (!organisationIdentifier) return [];
  const number = organisationIdentifier.replace(/^NTRNL-/, '');
  const value = (
    <>
      <Mono>{organisationIdentifier}</Mono>
      <span className="block text-soft">{t('identifierFrom', { number })}</span>
    </>
  );
  return [{ term: t('fields.organisationIdentifier'), value }];
}

/** What only a server's certificate has; whose name is the common name depends on the generation. */
function serverFields(view: ContentScreen, hostName: string, t: Words) {
  const namesHost = generations[view.generation].commonName === 'domain';
  return [
    { term: t('fields.oin'), value: <OinText oin={view.oin} /> },
    { term: t('fields.commonName'), value: <Mono>{namesHost ? hostName : view.organisation.name}</Mono> },
    { term: t('fields.dnsName'), value: <Mono>{hostName}</Mono> },
  ];
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
export function RequestFacts({ view }: { view: ContentScreen }) {
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
