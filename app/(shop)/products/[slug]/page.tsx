import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { BuyCard } from '@/components/shop/buy-card';
import { ComingProduct } from '@/components/shop/coming-product';
import { CurrencySwitch } from '@/components/shop/currency-switch';
import { Needs } from '@/components/shop/needs';
import { ProductFacts } from '@/components/shop/product-facts';
import { ProductUse } from '@/components/shop/product-use';
import { ValidityFacts } from '@/components/shop/validity-facts';
import { WhoDoesWhat } from '@/components/shop/who-does-what';
import { PageHeader } from '@/components/ui/page-header';
import { readProduct } from '@/lib/usecases/shop/products';
import { localText } from '@/lib/views/local-text';
import { chosenCurrency, currentCart } from '@/lib/web/cart';
import { orNotFound } from '@/lib/web/page';
import { chooseCurrency, putInCart } from '../../actions';

interface Props {
  params: Promise<{ slug: string }>;
}

/** Read once for the title and the page. */
const findProduct = cache(async (slug: string) => orNotFound(readProduct(slug, await chosenCurrency())));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([params, getLocale()]);
  const product = await findProduct(slug);
  return { title: localText(product.name, locale), description: localText(product.summary, locale) };
}

/** One product: what it is for, what it costs, what it takes. */
export default async function ProductPage({ params }: Props) {
  const [{ slug }, locale, currency] = await Promise.all([params, getLocale(), chosenCurrency()]);
  const product = await findProduct(slug);
  const [t, cart] = await Promise.all([getTranslations('product'), currentCart()]);
  const { requestable, centsPerYear, validity, generationEndsAt } = product;
  const header = {
    title: localText(product.name, locale),
    lead: localText(product.summary, locale),
    breadcrumbs: [{ href: '/products', text: t('title') }],
  };
  if (!requestable || centsPerYear === null) {
    return (
      <>
        <PageHeader {...header} />
        <ComingProduct product={product} />
      </>
    );
  }
  return (
    <>
      <PageHeader {...header} actions={<CurrencySwitch current={currency} choose={chooseCurrency} />} />
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="lg:order-2">
          <BuyCard
            slug={slug}
            centsPerYear={centsPerYear}
            currency={currency}
            inCart={cart.lines.some((line) => line.slug === slug)}
            add={putInCart}
          />
        </div>
        <div className="space-y-12">
          <ProductUse description={localText(product.description, locale)} />
          <Needs />
          <WhoDoesWhat />
          {validity && generationEndsAt ? (
            <ValidityFacts offer={validity} price={{ centsPerYear, currency }} endsAt={generationEndsAt} />
          ) : null}
          <ProductFacts />
        </div>
      </div>
    </>
  );
}
