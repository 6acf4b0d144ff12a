import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { CartLines } from '@/components/shop/cart-lines';
import { CartSummary } from '@/components/shop/cart-summary';
import { CurrencySwitch } from '@/components/shop/currency-switch';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { CART_QUANTITY_MAX } from '@/lib/usecases/shop/cart';
import { currentCart } from '@/lib/web/cart';
import { chooseCurrency, setQuantity } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cart'))('title'), robots: { index: false } };
}

/** S0-1.1.6c: what is in the cart, what it costs now and each year. */
export default async function CartPage() {
  const [cart, t] = await Promise.all([currentCart(), getTranslations('cart')]);
  const { lines, currency } = cart;
  if (lines.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyCart />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={<CurrencySwitch current={currency} choose={chooseCurrency} />}
      />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <CartLines lines={lines} currency={currency} most={CART_QUANTITY_MAX} setQuantity={setQuantity} />
        <CartSummary total={cart} vatPercent={cart.vatPercent} currency={currency} />
      </div>
    </>
  );
}

function EmptyCart() {
  const t = useTranslations('cart');
  return (
    <EmptyState title={t('empty')} action={<LinkButton href="/products">{t('emptyAction')}</LinkButton>}>
      <p>{t('emptyText')}</p>
    </EmptyState>
  );
}
