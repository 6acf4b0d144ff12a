import { useTranslations } from 'next-intl';
import { AcceptanceLink } from '../acceptance/acceptance-link';
import { SummaryList } from '../ui/summary-list';
import { Section } from './section';

/** The characteristics that a system administrator looks for. */
export function ProductFacts() {
  const t = useTranslations('product.facts');
  return (
    <Section id="facts" title={t('title')}>
      <SummaryList
        items={[
          { term: t('kind'), value: t('kindServer') },
          { term: t('issuer'), value: t('issuerValue') },
          { term: t('number'), value: t('numberValue') },
          { term: t('key'), value: t('keyValue') },
          { term: t('file'), value: t('fileValue') },
        ]}
      />
      <AcceptanceLink />
    </Section>
  );
}
