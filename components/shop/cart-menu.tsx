import { ShoppingCart } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { totalOf } from '@/lib/domain/money/price';
import { localText } from '@/lib/views/local-text';
import { CartLink } from '../site/cart-link';
import { bandItem } from '../site/header-styles';
import { LinkButton } from '../ui/link-button';
import { Menu } from '../ui/menu';
import { Price } from '../ui/price';
import type { CartLineView } from './cart-view';

/** The cart at the top right (S0-1.1.6a): empty a link, else a pop-over with what is in it and the way there (S0-1.1.6b). */
export function CartMenu({ lines, currency }: { lines: readonly CartLineView[]; currency: string }) {
  const t = useTranslations('shop.cart');
  const locale = useLocale();
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (count === 0) return <CartLink count={0} />;
  return (
    <Menu
      plain
      name={t('open', { count })}
      buttonClass={bandItem}
      panelClass="w-80 max-w-[calc(100vw-2rem)] max-sm:-right-24"
      label={
        <>
          <ShoppingCart aria-hidden className="size-5" />
          <span className="min-w-6 rounded-full bg-band-seal px-1.5 text-center font-mono text-xs font-semibold leading-6 text-band">
            {count}
          </span>
        </>
      }
    >
      <div className="space-y-3 p-2.5 text-sm">
        <p className="font-semibold">{t('title')}</p>
        <ul className="divide-y divide-line border-y border-line">
          {lines.map(({ slug, name, quantity, centsPerYear }) => (
            <li key={slug} className="flex justify-between gap-4 py-2">
              <span>{t('quantity', { quantity, name: localText(name, locale) })}</span>
              <Price cents={quantity * centsPerYear} currency={currency} />
            </li>
          ))}
        </ul>
        <p className="flex justify-between gap-4">
          <span className="text-soft">{t('total')}</span>
          <Price
            cents={totalOf(lines, 0).netCents}
            currency={currency}
            className="font-semibold tabular-nums whitespace-nowrap"
          />
        </p>
        <LinkButton href="/cart" className="w-full">
          {t('go')}
        </LinkButton>
      </div>
    </Menu>
  );
}
