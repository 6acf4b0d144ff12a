import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PersonProduct } from '@/components/person/person-product';
import { BuyCard } from '@/components/shop/buy-card';
import { ComingProduct } from '@/components/shop/coming-product';
import { CurrencySwitch } from '@/components/shop/currency-switch';
import { Preparation } from '@/components/shop/preparation';
import { ProductFacts } from '@/components/shop/product-facts';
import { ProductUse } from '@/components/shop/product-use';
import { TermPrice } from '@/components/shop/term-price';
import { ValidityFacts } from '@/components/shop/validity-facts';
import { WhoDoesWhat } from '@/components/shop/who-does-what';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readChoices } from '@/lib/domain/forecast/options';
import { isForPerson } from '@/lib/domain/request/form';
import { readDurations } from '@/lib/usecases/durations/read-durations';
import { knownVat } from '@/lib/usecases/shop/known-vat';
import { readProduct } from '@/lib/usecases/shop/products';
import { localText } from '@/lib/views/local-text';
import { chosenCurrency, currentCart } from '@/lib/web/cart';
import { orNotFound } from '@/lib/web/page';
import { currentActor } from '@/lib/web/session';
import { chooseCurrency, putInCart } from '../../actions';

interface Props {
  params: Promise<{ slug: string }>;
  /** What somebody without scripts chose for the forecast. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Read once for the title and the page. */
const findProduct = cache(async (slug: string) => orNotFound(readProduct(slug, await chosenCurrency())));

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([params, getLocale()]);
  const product = await findProduct(slug);
  return { title: localText(product.name, locale), description: localText(product.summary, locale) };
}

/** One product: what it is for, what it costs, what it takes. */
export default async function ProductPage({ params, searchParams }: Props) {
  const [{ slug }, locale, currency] = await Promise.all([params, getLocale(), chosenCurrency()]);
  const product = await findProduct(slug);
  const [t, cart, vat, given, durations] = await Promise.all([
    getTranslations('product'),
    currentCart(),
    currentActor().then(knownVat),
    searchParams,
    readDurations(),
  ]);
  const choices = readChoices((option) => String(given[option]));
  const { requestable, centsPerYear, validity, generationEndsAt } = product;
  const forPerson = isForPerson(product.form);
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
            forPerson={forPerson}
            durations={durations}
            inCart={cart.lines.some((line) => line.slug === slug)}
            add={putInCart}
          />
        </div>
        <div className="space-y-12">
          <ProductUse description={localText(product.description, locale)} forPerson={forPerson} />
          {forPerson ? (
            <PersonProduct form={product.form} currency={currency} />
          ) : (
            <>
              <ClientMessages of={['forecast']}>
                <Preparation initial={choices} durations={durations} />
              </ClientMessages>
              <WhoDoesWhat />
            </>
          )}
          {validity && generationEndsAt ? (
            <ValidityFacts offer={validity} price={{ centsPerYear, currency }} endsAt={generationEndsAt} />
          ) : null}
          {validity ? <TermPrice offer={validity} price={{ centsPerYear, currency }} vat={vat} /> : null}
          {forPerson ? null : <ProductFacts />}
        </div>
      </div>
    </>
  );
}
