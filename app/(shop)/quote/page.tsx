import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { QuoteForm } from '@/components/quote/quote-form';
import { AmountRow } from '@/components/shop/amount-row';
import { ClientMessages } from '@/components/site/client-messages';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { QUOTE_DAYS } from '@/lib/domain/quote/quote-term';
import { localText } from '@/lib/views/local-text';
import { currentCart } from '@/lib/web/cart';
import { askForQuote } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('quote.make'))('title'), robots: { index: false } };
}

/** A quote as PDF of what is in the cart, for visitor and customer alike (M02). */
export default async function QuotePage() {
  const [{ lines, currency, netCents }, locale, t] = await Promise.all([
    currentCart(),
    getLocale(),
    getTranslations('quote'),
  ]);
  if (lines.length === 0) redirect('/cart');
  return (
    <>
      <PageHeader title={t('make.title')} lead={t('make.lead', { days: QUOTE_DAYS })} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <ClientMessages of={['quote']}>
          <QuoteForm action={askForQuote} />
        </ClientMessages>
        <Card title={t('make.contents')}>
          <ul className="mb-4 space-y-2">
            {lines.map(({ slug, name, quantity }) => (
              <li key={slug}>{t('line', { quantity, name: localText(name, locale) })}</li>
            ))}
          </ul>
          <dl>
            <AmountRow name={t('make.net')} cents={netCents} currency={currency} strong />
          </dl>
          <p className="mt-4">
            <LinkButton href="/cart" variant="secondary" size="sm">
              {t('make.change')}
            </LinkButton>
          </p>
        </Card>
      </div>
    </>
  );
}
