import { hashToken } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { canSeeQuotes, canSeeVisitorQuotes } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';

/** What opens a quote: its secret, or its id for the people of its account and for ours. Its number opens nothing. */
export type QuoteKey = { readonly token: string } | { readonly id: string };

const whole = { lines: { include: { product: true }, orderBy: { id: 'asc' } }, account: true } as const;

export type FoundQuote = NonNullable<Awaited<ReturnType<typeof loadQuote>>>;

/** A quote with all that is in it, whoever asks; null when there is none. */
export function loadQuote(client: Pick<Tx, 'quote'>, where: { id: string } | { tokenHash: string }) {
  return client.quote.findUnique({ where, include: whole });
}

/** A quote for whoever may see it. Throws `not_found`. */
export async function findQuote(client: Pick<Tx, 'quote'>, actor: Actor, key: QuoteKey): Promise<FoundQuote> {
  if ('token' in key) {
    const quote = await loadQuote(client, { tokenHash: hashToken(key.token) });
    if (quote) return quote;
    throw new Problem('not_found');
  }
  const quote = await loadQuote(client, { id: knownId(key.id) });
  if (quote && maySee(actor, quote)) return quote;
  throw new Problem('not_found');
}

function maySee(actor: Actor, { accountId }: Pick<FoundQuote, 'accountId'>): boolean {
  return accountId ? canSeeQuotes(actor, { accountId }) : canSeeVisitorQuotes(actor);
}
