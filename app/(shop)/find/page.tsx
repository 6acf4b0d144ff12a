import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FinderQuestion } from '@/components/finder/finder-question';
import { FinderResult } from '@/components/finder/finder-result';
import { FoundProduct } from '@/components/finder/found-product';
import { ClientMessages } from '@/components/site/client-messages';
import { type EndId, ends } from '@/lib/domain/finder/ends';
import { type Step, walk } from '@/lib/domain/finder/walk';
import { listProducts, readProduct } from '@/lib/usecases/shop/products';
import { chosenCurrency } from '@/lib/web/cart';
import { orNotFound } from '@/lib/web/page';
import { putInCart } from '../actions';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The answers are in the address: it can be shared, gone back from, and works without scripts. */
const follow = cache(async (searchParams: Props['searchParams']) => {
  const given = await searchParams;
  return walk((question) => {
    const value = given[question];
    return typeof value === 'string' ? value : undefined;
  });
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ next, steps }, t] = await Promise.all([follow(searchParams), getTranslations('finder')]);
  const title = 'end' in next ? t(`end.${next.end}.title`) : t(`question.${next.ask}.title`);
  return steps.length > 0
    ? { title, robots: { index: false } }
    : { title: t('title'), description: t('lead') };
}

/** M01: from the purpose to the right product and why, or to an honest "not here". */
export default async function FindPage({ searchParams }: Props) {
  const { steps, next } = await follow(searchParams);
  if ('end' in next) return <Result end={next.end} steps={steps} />;
  const products = await listProducts(await chosenCurrency());
  const forSale = new Set(products.filter(({ requestable }) => requestable).map(({ slug }) => slug));
  return <FinderQuestion question={next.ask} steps={steps} forSale={forSale} />;
}

async function Result({ end, steps }: { end: EndId; steps: readonly Step[] }) {
  const { product: slug } = ends[end];
  const currency = await chosenCurrency();
  const product = slug && (await orNotFound(readProduct(slug, currency)));
  const { generation, generationEndsAt: endsAt } = product || {};
  return (
    <ClientMessages of={['product']}>
      <FinderResult
        end={end}
        steps={steps}
        sold={slug && generation && endsAt ? { slug, generation, endsAt } : null}
        product={product ? <FoundProduct product={product} currency={currency} add={putInCart} /> : null}
      />
    </ClientMessages>
  );
}
