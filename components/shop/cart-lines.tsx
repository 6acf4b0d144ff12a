import { Minus, Plus, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { localText } from '@/lib/views/local-text';
import { Price } from '../ui/price';
import { ActForm } from './act-form';
import type { CartLineView } from './cart-view';

type SetQuantity = (form: FormData) => Promise<ActionResult<unknown>>;

interface CartLinesProps {
  lines: readonly CartLineView[];
  currency: string;
  /** Highest quantity of one product. */
  most: number;
  setQuantity: SetQuantity;
}

/** What is in the cart; a quantity is changed with one press, without a page in between. */
export function CartLines({ lines, currency, most, setQuantity }: CartLinesProps) {
  const t = useTranslations('cart');
  return (
    <div>
      <ul aria-label={t('lines')} className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <CartLine key={line.slug} line={line} currency={currency} most={most} setQuantity={setQuantity} />
        ))}
      </ul>
      <p className="mt-4 max-w-[62ch] text-sm text-soft">{t('severalHint')}</p>
    </div>
  );
}

interface CartLineProps extends Omit<CartLinesProps, 'lines'> {
  line: CartLineView;
}

function CartLine({ line, currency, most, setQuantity }: CartLineProps) {
  const t = useTranslations('cart');
  const locale = useLocale();
  const { slug, quantity, centsPerYear } = line;
  const name = localText(line.name, locale);
  return (
    <li className="grid gap-x-8 gap-y-4 py-5 sm:grid-cols-[minmax(0,1fr)_auto_8rem]">
      <div>
        <h2 className="text-lg font-semibold">
          <Link href={`/products/${slug}`} className="text-ink no-underline hover:underline">
            {name}
          </Link>
        </h2>
        <p className="text-soft">
          {t('perYear')}: <Price cents={centsPerYear} currency={currency} />
        </p>
      </div>
      <ActForm action={setQuantity} className="flex flex-wrap items-start gap-x-3 gap-y-1 sm:flex-col">
        <input type="hidden" name="slug" value={slug} />
        <div className="flex items-center rounded-md border border-control bg-surface">
          <QuantityButton to={quantity - 1} name={t('less', { name })} off={quantity <= 1}>
            <Minus aria-hidden className="size-4.5" />
          </QuantityButton>
          <output
            aria-label={t('quantityOf', { name, quantity })}
            className="min-w-8 text-center tabular-nums"
          >
            {quantity}
          </output>
          <QuantityButton to={quantity + 1} name={t('more', { name })} off={quantity >= most}>
            <Plus aria-hidden className="size-4.5" />
          </QuantityButton>
        </div>
        <button
          type="submit"
          name="quantity"
          value={0}
          aria-label={t('removeName', { name })}
          className="inline-flex min-h-11 items-center gap-1.5 text-sm text-link underline underline-offset-4 sm:min-h-8"
        >
          <Trash2 aria-hidden className="size-4" />
          {t('remove')}
        </button>
      </ActForm>
      <p className="sm:text-right">
        <span className="text-sm text-soft sm:sr-only">{t('sum')}: </span>
        <Price
          cents={quantity * centsPerYear}
          currency={currency}
          className="text-lg font-semibold tabular-nums whitespace-nowrap"
        />
      </p>
    </li>
  );
}

interface QuantityButtonProps {
  /** The quantity that the press leads to. */
  to: number;
  name: string;
  /** At the end of what can be chosen: there is nothing to press. */
  off: boolean;
  children: ReactNode;
}

function QuantityButton({ to, name, off, children }: QuantityButtonProps) {
  const look = 'inline-flex size-11 items-center justify-center rounded-md';
  if (off) return <span className={`${look} text-soft opacity-40`}>{children}</span>;
  return (
    <button type="submit" name="quantity" value={to} aria-label={name} className={`${look} hover:bg-sunken`}>
      {children}
    </button>
  );
}
