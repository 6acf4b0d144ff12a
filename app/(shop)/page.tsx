import { Hero } from '@/components/shop/hero';
import { Needs } from '@/components/shop/needs';
import { PriceCard } from '@/components/shop/price-card';
import { PurposeList } from '@/components/shop/purpose-list';
import { Reasons } from '@/components/shop/reasons';
import { Steps } from '@/components/shop/steps';
import { readDurations } from '@/lib/usecases/durations/read-durations';
import { listProducts, type ShopProduct } from '@/lib/usecases/shop/products';
import { chosenCurrency } from '@/lib/web/cart';

type ForSale = ShopProduct & { centsPerYear: number };

const isForSale = (product: ShopProduct): product is ForSale =>
  product.requestable && product.centsPerYear !== null;

/** S0-1.1.1: the shop begins here, for everyone. */
export default async function HomePage() {
  const [currency, durations] = await Promise.all([chosenCurrency(), readDurations()]);
  const forSale = (await listProducts(currency)).filter(isForSale);
  // The home page is about the server certificate, whatever the others cost.
  const main = forSale.find(({ subject }) => subject === 'server');
  return (
    <div className="space-y-18 sm:space-y-22">
      <Hero />
      <PurposeList forSale={new Set(forSale.map(({ slug }) => slug))} />
      <Reasons />
      <Steps durations={durations} />
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Needs />
        {main ? (
          <PriceCard cents={main.centsPerYear} currency={currency} href={`/products/${main.slug}`} />
        ) : null}
      </div>
    </div>
  );
}
