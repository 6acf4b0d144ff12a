import { db } from '@/lib/db/client';
import type { ExpiryReminder } from '@/lib/db/generated/client';
import { canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { reminderMailKey } from './reminder-mail-key';

/** What a stage came to: who was written to and what became of each mail, or why nobody was. */
export interface ShownReminder {
  readonly id: string;
  readonly stage: number;
  readonly at: Date;
  readonly skipped: string | null;
  readonly mails: readonly { readonly to: string; readonly state: 'queued' | 'sent' | 'refused' }[];
}

/** The reminders of the certificate in use of an order, latest first. Throws `not_found`. */
export async function readOrderReminders(actor: Actor, orderId: string): Promise<ShownReminder[]> {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    select: {
      accountId: true,
      certificates: { orderBy: { createdAt: 'desc' }, take: 1, include: { reminders: true } },
    },
  });
  if (!order || !canSeeOrder(actor, order)) throw new Problem('not_found');
  return shown(order.accountId, order.certificates[0]?.reminders ?? []);
}

/** The same of a certificate that is watched. Throws `not_found`. */
export async function readWatchedReminders(actor: Actor, watchedId: string): Promise<ShownReminder[]> {
  const watched = await db().watchedCertificate.findUnique({
    where: { id: knownId(watchedId) },
    include: { reminders: true },
  });
  if (!watched || !canSeeOrder(actor, watched)) throw new Problem('not_found');
  return shown(watched.accountId, watched.reminders);
}

async function shown(accountId: string, reminders: ExpiryReminder[]): Promise<ShownReminder[]> {
  const keyOf = (to: string, at: Date) => reminderMailKey(accountId, to, at);
  const keys = reminders.flatMap(({ sentTo, at }) => sentTo.map((to) => keyOf(to, at)));
  const mails = await db().mail.findMany({
    where: { dedupeKey: { in: keys } },
    select: { dedupeKey: true, state: true },
  });
  const states = new Map(mails.map(({ dedupeKey, state }) => [dedupeKey, state]));
  return reminders
    .toSorted((one, other) => one.stage - other.stage)
    .map(({ id, stage, at, skipped, sentTo }) => ({
      id,
      stage,
      at,
      skipped,
      mails: sentTo.map((to) => ({ to, state: states.get(keyOf(to, at)) ?? 'queued' })),
    }));
}
