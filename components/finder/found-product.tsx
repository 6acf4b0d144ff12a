import { useLocale, useTranslations } from 'next-intl';
import { issuersFor } from '@/lib/domain/product/issuers';
import type { LocalText, Product } from '@/lib/domain/product/product';
import type { ActionResult } from '@/lib/views/action-result';
import { listText } from '@/lib/views/list-text';
import { localText } from '@/lib/views/local-text';
import { ActButton, ActForm } from '../shop/act-form';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { Price } from '../ui/price';

interface FoundProductProps {
  product: {
    readonly slug: string;
    readonly name: LocalText;
    readonly summary: LocalText;
    readonly subject: Product['subject'];
    readonly centsPerYear: number | null;
    readonly requestable: boolean;
  };
  currency: string;
  add: (form: FormData) => Promise<ActionResult<unknown>>;
}

/** The product that the answers lead to: with its price and a button, or with where to go until it is sold here. */
export function FoundProduct({ product, currency, add }: FoundProductProps) {
  const words = useTranslations('product');
  const t = useTranslations('finder.result');
  const locale = useLocale();
  const { slug, name, summary, centsPerYear, requestable } = product;
  if (!requestable || centsPerYear === null) return <Coming product={product} />;
  return (
    <div className="grid items-end gap-x-8 gap-y-4 rounded-lg border border-line border-t-4 border-t-brand bg-surface p-5 sm:p-6 md:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h2 className="text-xl font-semibold">{localText(name, locale)}</h2>
        <p className="mt-1 max-w-[62ch]">{localText(summary, locale)}</p>
        <p className="mt-3">
          <Price cents={centsPerYear} currency={currency} className="text-xl font-semibold tabular-nums" />{' '}
          <span className="text-sm text-soft">
            {words('perYear')}, {words('withoutVat')}
          </span>
        </p>
      </div>
      <div className="flex flex-wrap gap-3 md:flex-col">
        <ActForm action={add}>
          <input type="hidden" name="slug" value={slug} />
          <ActButton busyText={words('adding')} className="w-full">
            {words('add')}
          </ActButton>
        </ActForm>
        <LinkButton href={`/products/${slug}`} variant="secondary">
          {t('go')}
        </LinkButton>
      </div>
    </div>
  );
}

function Coming({ product: { slug, name, subject } }: Pick<FoundProductProps, 'product'>) {
  const t = useTranslations('finder.result');
  const locale = useLocale();
  const title = localText(name, locale);
  return (
    <div className="space-y-4">
      <h2 className="text-xl font-semibold">{title}</h2>
      <Notice title={t('comingTitle')}>
        <p>{t('comingText', { issuers: listText(issuersFor(subject), locale), name: title })}</p>
      </Notice>
      <LinkButton href={`/products/${slug}`} variant="secondary">
        {t('about')}
      </LinkButton>
    </div>
  );
}
