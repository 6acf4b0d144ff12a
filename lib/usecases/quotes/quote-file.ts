import { db } from '@/lib/db/client';
import type { QuoteDocument } from '@/lib/documents/quote-document';
import { quotePdf } from '@/lib/documents/quote-pdf';
import type { Actor } from '@/lib/domain/account/actor';
import { localText } from '@/lib/views/local-text';
import { sellerNow } from '../billing/parties-of';
import { type FoundQuote, findQuote, loadQuote, type QuoteKey } from './find-quote';
import { quoteAddress } from './quote-token';
import { addresseeOf, linesOfQuote, vatOfQuote } from './read-quote';

function documentOf(quote: FoundQuote): QuoteDocument {
  const { locale, number, createdAt, validUntil, currency } = quote;
  const { organisation, name } = addresseeOf(quote);
  const acceptUrl = quoteAddress(quote);
  return {
    locale,
    number,
    issuedAt: createdAt,
    validUntil,
    currency,
    seller: sellerNow(),
    addressee: { ...(organisation && { organisation }), ...(name && { name }) },
    lines: linesOfQuote(quote).map(({ name: product, ...line }) => ({
      ...line,
      description: localText(product, locale),
    })),
    vat: vatOfQuote(quote),
    ...(acceptUrl && { acceptUrl }),
  };
}

async function fileOf(quote: FoundQuote) {
  return {
    filename: `zegel-${quote.number}.pdf`,
    contentType: 'application/pdf',
    content: await quotePdf(documentOf(quote)),
  };
}

/** A quote as PDF, for whoever may see it. Throws `not_found`. */
export async function readQuoteFile(actor: Actor, key: QuoteKey) {
  return fileOf(await findQuote(db(), actor, key));
}

/** What a mailed quote needs: the PDF, and the address at which it is accepted. */
export async function quoteForMail(id: string) {
  const quote = await loadQuote(db(), { id });
  if (!quote) throw new Error(`quote ${id} is gone`);
  return { address: quoteAddress(quote), attachments: [await fileOf(quote)] };
}
