import { useLocale, useTranslations } from 'next-intl';
import { localText } from '@/lib/views/local-text';
import { hasDevice } from '@/lib/views/order-buttons';
import type { CertificateView, OrderPageView } from '@/lib/views/order-view';
import { AcceptanceLink } from '../acceptance/acceptance-link';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { type SummaryItem, SummaryList } from '../ui/summary-list';
import { Tag } from '../ui/tag';

/** What is, or will be, in the certificate. */
export function CertificateFacts({ order }: { order: OrderPageView }) {
  const t = useTranslations('order.facts');
  const facts = [...useSubject(order), ...useTerms(order)].filter(({ value }) => value);
  return (
    <Card title={t('title')}>
      <SummaryList items={facts} />
      {order.certificates.map((one) => (
        <IssuedCertificate key={one.id} certificate={one} />
      ))}
      {order.certificates.length > 0 && !hasDevice(order.checks) ? (
        <div className="mt-4">
          <AcceptanceLink orderId={order.id} />
        </div>
      ) : null}
    </Card>
  );
}

function useSubject({ productName, commonName, organisation, oin, checks }: OrderPageView): SummaryItem[] {
  const t = useTranslations('order.facts');
  const kvkNumber = organisation?.kvkNumber;
  return [
    { term: t('product'), value: localText(productName, useLocale()) },
    { term: t('commonName'), value: commonName && <span className="break-all">{commonName}</span> },
    { term: t('organisation'), value: organisation?.name },
    { term: t('kvkNumber'), value: kvkNumber ? <Mono>{kvkNumber}</Mono> : null },
    { term: t('oin'), value: oin ? <Mono>{oin}</Mono> : hasDevice(checks) ? null : t('noOin') },
  ];
}

function useTerms(order: OrderPageView): SummaryItem[] {
  const t = useTranslations('order.facts');
  const { certificates, validUntil, generation, keySource, representatives, submittedAt } = order;
  const from = certificates[0]?.notBefore;
  const until = certificates[0]?.notAfter ?? validUntil;
  return [
    { term: t('validFrom'), value: from ? <DateText at={from} /> : null },
    { term: t('validUntil'), value: until ? <DateText at={until} /> : null },
    { term: t('generation'), value: generation },
    { term: t('key'), value: keySource && t(keySource === 'browser' ? 'keyBrowser' : 'keyCsr') },
    {
      term: t(representatives.length > 1 ? 'representatives' : 'representative'),
      value: representatives.length > 0 && <Representatives representatives={representatives} />,
    },
    { term: t('applicant'), value: order.applicantName },
    { term: t('submittedAt'), value: submittedAt ? <DateText at={submittedAt} style="datetime" /> : null },
  ];
}

/** Everybody the request names, each with how far they are. */
function Representatives({ representatives }: Pick<OrderPageView, 'representatives'>) {
  const t = useTranslations('order.representativeState');
  return (
    <ul className="space-y-2">
      {representatives.map(({ position, name, email, state }) => (
        <li key={position}>
          <span className="block wrap-anywhere">
            {name}, {email}
          </span>
          <span className="block text-sm text-soft">{t(state)}</span>
        </li>
      ))}
    </ul>
  );
}

function IssuedCertificate({ certificate }: { certificate: CertificateView }) {
  const t = useTranslations('order.facts');
  const { serialNumber, fingerprint, replacedAt, revokedAt } = certificate;
  return (
    <div className="mt-5 space-y-2">
      {replacedAt ? <Tag>{t('replaced')}</Tag> : null}
      {revokedAt ? <Tag tone="danger">{t('revoked')}</Tag> : null}
      <SummaryList
        items={[
          { term: t('serialNumber'), value: <Mono>{serialNumber}</Mono> },
          { term: t('fingerprint'), value: <Mono>{fingerprint}</Mono> },
        ]}
      />
    </div>
  );
}
