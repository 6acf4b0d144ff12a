import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QuoteOpener } from '@/components/quote/quote-opener';
import { ClientMessages } from '@/components/site/client-messages';
import { Notice } from '@/components/ui/notice';
import { openQuote, quoteAgain, takeQuote } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('quote'))('pageTitle'), robots: { index: false } };
}

/** Where the address on a quote leads: whoever holds it reads it and orders with it. */
export default async function ReadQuotePage() {
  const t = await getTranslations('link');
  return (
    <>
      <noscript>
        <Notice kind="warning" className="mb-6">
          <p>{t('noScript')}</p>
        </Notice>
      </noscript>
      <ClientMessages of={['quote']}>
        <QuoteOpener open={openQuote} accept={takeQuote} renew={quoteAgain} />
      </ClientMessages>
    </>
  );
}
