import { ShoppingCart } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { bandItem } from './header-styles';

/** The cart at the top right, with how many products are in it (S0-1.1.6a). */
export function CartLink({ count }: { count: number }) {
  const t = useTranslations('site');
  return (
    <Link href="/cart" className={bandItem} aria-label={t('cartWith', { count })}>
      <ShoppingCart aria-hidden className="size-5" />
      <span className="max-md:sr-only" aria-hidden>
        {t('cart')}
      </span>
      {count > 0 ? (
        <span className="min-w-6 rounded-full bg-band-seal px-1.5 text-center font-mono text-xs font-semibold leading-6 text-band">
          {count}
        </span>
      ) : null}
    </Link>
  );
}
