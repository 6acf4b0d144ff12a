import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QuoteSheet } from '@/components/quote/quote-sheet';
import { ClientMessages } from '@/components/site/client-messages';
import { readQuote } from '@/lib/usecases/quotes/read-quote';
import { orNotFound } from '@/lib/web/page';
import { currentActor } from '@/lib/web/session';
import { quoteAgain, takeQuote } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('quote'))('pageTitle'), robots: { index: false } };
}

/** A quote of one's own account. */
export default async function OwnQuotePage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, actor] = await Promise.all([params, currentActor()]);
  const quote = await orNotFound(readQuote(actor, { id }));
  return (
    <ClientMessages of={['quote']}>
      <QuoteSheet quote={quote} quoteKey={{ id }} accept={takeQuote} renew={quoteAgain} />
    </ClientMessages>
  );
}
