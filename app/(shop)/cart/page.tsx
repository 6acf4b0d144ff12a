import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { QuoteList } from '@/components/quote/quote-list';
import { QuoteNote } from '@/components/quote/quote-note';
import { CartLines } from '@/components/shop/cart-lines';
import { CartRemoved } from '@/components/shop/cart-removed';
import { CartSummary } from '@/components/shop/cart-summary';
import { CurrencySwitch } from '@/components/shop/currency-switch';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { listQuotes } from '@/lib/usecases/quotes/read-quote';
import { CART_QUANTITY_MAX } from '@/lib/usecases/shop/cart';
import { readProductName } from '@/lib/usecases/shop/products';
import { currentCart } from '@/lib/web/cart';
import { currentActor } from '@/lib/web/session';
import { chooseCurrency, setQuantity, undoRemoval } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cart'))('title'), robots: { index: false } };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** S0-1.1.6c: what is in the cart, what it costs now and each year. */
export default async function CartPage({ searchParams }: Props) {
  const [cart, actor, query, t] = await Promise.all([
    currentCart(),
    currentActor(),
    searchParams,
    getTranslations('cart'),
  ]);
  const { lines, currency, quote } = cart;
  const removed = <Removed query={query} lines={lines} />;
  const quotes = <QuoteList quotes={await listQuotes(actor)} />;
  if (lines.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        {removed}
        <EmptyCart />
        {quotes}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={<CurrencySwitch current={currency} choose={chooseCurrency} />}
      />
      {removed}
      {quote ? <QuoteNote quote={quote} /> : null}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <CartLines lines={lines} currency={currency} most={CART_QUANTITY_MAX} setQuantity={setQuantity} />
        <CartSummary cart={cart} />
      </div>
      {quotes}
    </>
  );
}

interface RemovedProps {
  query: Record<string, string | string[] | undefined>;
  lines: readonly { slug: string }[];
}

/** What was just taken out, unless it is back already. */
async function Removed({ query: { removed, quantity }, lines }: RemovedProps) {
  if (typeof removed !== 'string' || lines.some(({ slug }) => slug === removed)) return null;
  const name = await readProductName(removed);
  const count = Number(quantity);
  if (!name || !Number.isInteger(count) || count < 1 || count > CART_QUANTITY_MAX) return null;
  return <CartRemoved line={{ slug: removed, name, quantity: count }} undo={undoRemoval} />;
}

function EmptyCart() {
  const t = useTranslations('cart');
  return (
    <EmptyState title={t('empty')} action={<LinkButton href="/products">{t('emptyAction')}</LinkButton>}>
      <p>{t('emptyText')}</p>
    </EmptyState>
  );
}
