import type { Tx } from '@/lib/db/client';
import { type LinkSubject, spendOpenLinks } from '@/lib/db/links';

/**
 * The act of these links is done (set up, identified, decided, collected): call it in the transaction of that act.
 * Whether the act may still be done is for its own guarded update to say; this only closes the doors behind it.
 */
export async function spendLinks(tx: Tx, { at, ...subject }: LinkSubject & { at: Date }): Promise<void> {
  await spendOpenLinks(tx, subject, at);
}
