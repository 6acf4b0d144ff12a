import type { Metadata } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { CurrencySwitch } from '@/components/shop/currency-switch';
import { ProductList } from '@/components/shop/product-list';
import { ProductSearch } from '@/components/shop/product-search';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { listProducts } from '@/lib/usecases/shop/products';
import { chosenCurrency } from '@/lib/web/cart';
import { chooseCurrency } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('product');
  return { title: t('title'), description: t('lead') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** S0-1.1.3, S0-1.1.4: Trust Services, eIDAS/PKIo, with a section PKIoverheid. */
export default async function ProductsPage({ searchParams }: Props) {
  const [{ q }, currency, t, find] = await Promise.all([
    searchParams,
    chosenCurrency(),
    getTranslations('product'),
    getTranslations('finder'),
  ]);
  const term = typeof q === 'string' ? q.trim().slice(0, 100) : '';
  const products = await listProducts(currency, term);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<CurrencySwitch current={currency} choose={chooseCurrency} />}
      />
      <ProductSearch term={term} found={products.length} />
      {products.length > 0 ? (
        <p>
          <Link href="/find" className="link inline-flex min-h-6 items-center">
            {find('open')}
          </Link>
        </p>
      ) : null}
      <section id="buy" aria-labelledby="pkio" className="mt-8 scroll-mt-6">
        <p className="text-sm text-soft">
          {t('category.trust')} <span aria-hidden>›</span> {t('category.eidas')}
        </p>
        <h2 id="pkio" className="mt-1 mb-4 font-serif text-2xl font-semibold tracking-[-0.01em]">
          {t('section')}
        </h2>
        {products.length > 0 ? <ProductList products={products} currency={currency} /> : <NothingFound />}
      </section>
    </>
  );
}

function NothingFound() {
  const t = useTranslations('product.search');
  return (
    <EmptyState
      title={t('none')}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <LinkButton href="/find">{t('finder')}</LinkButton>
          <LinkButton href="/products" variant="secondary">
            {t('all')}
          </LinkButton>
        </div>
      }
    >
      <p>{t('noneText')}</p>
    </EmptyState>
  );
}
