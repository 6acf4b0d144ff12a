import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { issuersFor } from '@/lib/domain/product/issuers';
import type { Product } from '@/lib/domain/product/product';
import { listText } from '@/lib/views/list-text';
import { localText } from '@/lib/views/local-text';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import { mainProduct } from './main-product';
import { Section } from './section';

/** A product that is shown but not sold here yet: says so at once, and where to go instead. */
export function ComingProduct({
  product,
}: {
  product: Pick<Product, 'subject' | 'keyStore' | 'qualified' | 'description'>;
}) {
  const t = useTranslations('product.coming');
  const title = useTranslations('product')('notYet');
  const locale = useLocale();
  const issuers = listText(issuersFor(product.subject), locale);
  return (
    <div className="max-w-3xl space-y-8">
      <Notice title={title}>
        <p>{t('text')}</p>
        <p>{t('meanwhile', { issuers })}</p>
        <p>
          <Link href="/contact">{t('ask')}</Link>
        </p>
      </Notice>
      <Section id="use" title={t('use')}>
        <p className="max-w-[65ch]">{localText(product.description, locale)}</p>
      </Section>
      <SummaryList
        items={[
          { term: t('holder'), value: t(`holders.${product.subject}`) },
          { term: t('store'), value: t(`stores.${product.keyStore}`) },
          { term: t('level'), value: t(product.qualified ? 'qualified' : 'notQualified') },
        ]}
      />
      <p>
        {t('other')} <Link href={`/products/${mainProduct}`}>PKIoverheid Private Services Server</Link>
      </p>
    </div>
  );
}
