import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Product } from '@/lib/domain/product/product';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import { mainProduct } from './purposes';

/** A product that is shown but not sold here yet: says so at once, and where to go instead. */
export function ComingProduct({ product }: { product: Pick<Product, 'subject' | 'keyStore' | 'qualified'> }) {
  const t = useTranslations('product.coming');
  const title = useTranslations('product')('notYet');
  return (
    <div className="max-w-3xl space-y-8">
      <Notice title={title}>
        <p>{t('text')}</p>
        <p>
          <Link href="/contact">{t('ask')}</Link>
        </p>
      </Notice>
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
