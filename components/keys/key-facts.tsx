import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import type { KeyScreen } from './key-view';

/** S0-1.5.2b, d and h to k: what the certificate says, with its real dates. */
export function KeyFacts({ view }: { view: KeyScreen }) {
  const t = useTranslations('createCertificate.facts');
  const { certificate, organisation } = view;
  return (
    <Card tone="sunken" title={t('title')}>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Fact term={t('product')}>{view.productName}</Fact>
        <Fact term={t('commonName')}>
          <Mono>{view.commonName}</Mono>
        </Fact>
        {certificate ? (
          <Fact term={t('names')}>
            <Mono>{certificate.names.join(', ')}</Mono>
          </Fact>
        ) : null}
        <Fact term={t('organisation')}>{organisation.name}</Fact>
        <Fact term={t('place')}>{`${organisation.city}, ${organisation.country}`}</Fact>
        <Fact term={t('oin')}>{view.oin ? <Mono>{view.oin}</Mono> : t('noOin')}</Fact>
        {certificate ? (
          <Fact term={t('valid')}>
            {t.rich('validText', {
              from: () => <DateText at={certificate.notBefore} />,
              until: () => <DateText at={certificate.notAfter} />,
            })}
          </Fact>
        ) : null}
        <Fact term={t('orderNumber')}>
          <Mono>{view.orderNumber}</Mono>
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
