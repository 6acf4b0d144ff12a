import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { QuoteFacts } from '@/components/quote/quote-facts';
import { Mono } from '@/components/ui/mono';
import { readAnyQuote } from '@/lib/usecases/staff/read-any-quote';
import { orNotFound, staffPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('quote'))('pageTitle') };
}

/** A quote that somebody calls about, with or without an account; to be read, not to be ordered. */
export default async function StaffQuotePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await staffPage(`/staff/quotes/${id}`);
  const [{ quote, account }, t] = await Promise.all([
    orNotFound(readAnyQuote(actor, id)),
    getTranslations('staffFind'),
  ]);
  return (
    <div className="max-w-3xl space-y-6">
      <QuoteFacts quote={quote} />
      <p>
        {account ? (
          <Link href={`/staff/accounts/${account.id}`} className="link">
            {account.name} <Mono>#{account.number}</Mono>
          </Link>
        ) : (
          t('visitorQuote')
        )}
      </p>
    </div>
  );
}
