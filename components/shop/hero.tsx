import { ArrowDown } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LinkButton } from '../ui/link-button';
import { ExampleOrder } from './example-order';
import { mainProduct } from './main-product';

/** What Zegel is, in one look: the promise at the left, an order being followed at the right. */
export function Hero() {
  const t = useTranslations('shop.hero');
  return (
    <div className="grid items-center gap-x-14 gap-y-10 pt-2 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:pt-6">
      <div>
        <h1 className="max-w-[17ch] font-serif text-4xl font-semibold tracking-[-0.02em]">{t('title')}</h1>
        <p className="mt-5 max-w-[52ch] text-lg text-soft">{t('lead')}</p>
        <div className="mt-7 flex flex-wrap gap-3">
          <LinkButton href={`/products/${mainProduct}`}>{t('buy')}</LinkButton>
          <LinkButton href="#steps" variant="secondary">
            {t('how')}
            <ArrowDown aria-hidden className="size-4.5" />
          </LinkButton>
        </div>
        <p className="mt-4">
          {t('unsure')}{' '}
          <Link href="/find" className="link inline-flex min-h-6 items-center">
            {t('find')}
          </Link>
        </p>
        <p className="mt-7 max-w-[60ch] border-t border-line pt-4 text-sm text-soft">{t('issuer')}</p>
      </div>
      <ExampleOrder />
    </div>
  );
}
