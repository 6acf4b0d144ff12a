import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { canDoWork } from './finish-work';

async function openItem(actor: Actor, itemId: string) {
  if (actor.kind !== 'staff') throw new Problem('forbidden');
  const item = await db().workItem.findUnique({ where: { id: knownId(itemId) } });
  if (!item) throw new Problem('not_found');
  if (!canDoWork(actor, item.kind)) throw new Problem('forbidden');
  return { id: item.id, me: actor.userId };
}

/**
 * Takes an item up, so that no colleague does the same. Throws `forbidden` for whoever may not do such work,
 * `not_found`, and `conflict` when a colleague took or finished it.
 */
export async function takeWork(actor: Actor, itemId: string): Promise<void> {
  const { id, me } = await openItem(actor, itemId);
  const { count } = await db().workItem.updateMany({
    where: { id, doneAt: null, OR: [{ takenBy: null }, { takenBy: me }] },
    data: { takenBy: me, takenAt: now() },
  });
  if (count === 0) throw new Problem('conflict');
}

/** Gives an item back to whoever has time. Throws as {@link takeWork}; administration gives back anybody's. */
export async function handBackWork(actor: Actor, itemId: string): Promise<void> {
  const { id, me } = await openItem(actor, itemId);
  const anybodys = actor.kind === 'staff' && actor.staffRole === 'admin';
  const { count } = await db().workItem.updateMany({
    where: { id, doneAt: null, takenBy: anybodys ? { not: null } : me },
    data: { takenBy: null, takenAt: null },
  });
  if (count === 0) throw new Problem('conflict');
}
