import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { LocalText } from '@/lib/domain/product/product';
import { localText } from '@/lib/views/local-text';
import { LinkButton } from '../ui/link-button';
import { Price } from '../ui/price';
import { Tag } from '../ui/tag';
import { mainProduct } from './main-product';

interface ListedProduct {
  readonly slug: string;
  readonly name: LocalText;
  readonly summary: LocalText;
  readonly requestable: boolean;
  readonly centsPerYear: number | null;
}

interface ProductListProps {
  products: readonly ListedProduct[];
  currency: string;
}

/** The products: what can be bought stands out with its price, the others say that they cannot be requested yet. */
export function ProductList({ products, currency }: ProductListProps) {
  return (
    <ul className="space-y-3">
      {products.map((product) => (
        <li key={product.slug}>
          {product.requestable ? (
            <ForSale product={product} currency={currency} />
          ) : (
            <Coming product={product} />
          )}
        </li>
      ))}
    </ul>
  );
}

function ForSale({ product, currency }: { product: ListedProduct; currency: string }) {
  const t = useTranslations('product');
  const locale = useLocale();
  const { slug, summary, centsPerYear } = product;
  const name = localText(product.name, locale);
  return (
    <article className="grid gap-x-8 gap-y-4 rounded-lg border border-line border-t-4 border-t-brand bg-surface p-5 sm:p-6 md:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h3 className="text-xl font-semibold">
          <Link href={`/products/${slug}`} className="text-ink no-underline hover:underline">
            {name}
          </Link>
        </h3>
        <p className="mt-1 max-w-[62ch]">{localText(summary, locale)}</p>
        {slug === mainProduct ? <p className="mt-2 max-w-[62ch] text-sm text-soft">{t('tls')}</p> : null}
      </div>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 md:flex-col">
        {centsPerYear === null ? null : (
          <p className="md:text-right">
            <Price cents={centsPerYear} currency={currency} className="text-xl font-semibold tabular-nums" />
            <span className="block text-sm text-soft">
              {t('perYear')}, {t('withoutVat')}
            </span>
          </p>
        )}
        <LinkButton href={`/products/${slug}`} aria-label={t('buyName', { name })}>
          {t('buy')}
        </LinkButton>
      </div>
    </article>
  );
}

function Coming({ product: { slug, name, summary } }: { product: ListedProduct }) {
  const t = useTranslations('product');
  const locale = useLocale();
  return (
    <article className="grid gap-x-8 gap-y-2 rounded-lg border border-line bg-surface px-5 py-4 sm:px-6 md:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h3 className="font-semibold">
          <Link href={`/products/${slug}`} className="text-ink no-underline hover:underline">
            {localText(name, locale)}
          </Link>
        </h3>
        <p className="max-w-[70ch] text-sm text-soft">{localText(summary, locale)}</p>
      </div>
      <p>
        <Tag>{t('notYet')}</Tag>
      </p>
    </article>
  );
}
