import { db } from '@/lib/db/client';
import { canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { readQuote } from '../quotes/read-quote';

/** A quote for our own people, and whose it is: null for a visitor without account. Throws `forbidden`, `not_found`. */
export async function readAnyQuote(actor: Actor, id: string) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const quote = await readQuote(actor, { id });
  const { account } = await db().quote.findUniqueOrThrow({
    where: { id },
    select: { account: { select: { id: true, number: true, name: true } } },
  });
  return { quote, account };
}
