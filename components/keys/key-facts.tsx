import { useTranslations } from 'next-intl';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { SummaryList } from '../ui/summary-list';
import type { KeyScreen } from './key-view';

/** S0-1.5.2b, d and h to k: what the certificate says, with its real dates. */
export function KeyFacts({ view }: { view: KeyScreen }) {
  const t = useTranslations('createCertificate.facts');
  const { certificate, organisation } = view;
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <SummaryList
        items={[
          { term: t('product'), value: view.productName },
          { term: t('commonName'), value: <Mono>{view.commonName}</Mono> },
          ...(certificate ? [{ term: t('names'), value: <Mono>{certificate.names.join(', ')}</Mono> }] : []),
          { term: t('organisation'), value: organisation.name },
          { term: t('place'), value: `${organisation.city}, ${organisation.country}` },
          { term: t('oin'), value: view.oin ? <Mono>{view.oin}</Mono> : t('noOin') },
          ...(certificate ? [{ term: t('valid'), value: <Validity {...certificate} /> }] : []),
          { term: t('orderNumber'), value: <Mono>{view.orderNumber}</Mono> },
        ]}
      />
    </section>
  );
}

function Validity({ notBefore, notAfter }: { notBefore: Date; notAfter: Date }) {
  const t = useTranslations('createCertificate.facts');
  return t.rich('validText', {
    from: () => <DateText at={notBefore} />,
    until: () => <DateText at={notAfter} />,
  });
}
