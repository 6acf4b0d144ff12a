import { db } from '@/lib/db/client';
import type { ExpiryReminder } from '@/lib/db/generated/client';
import { canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { ReminderView } from '@/lib/views/watch-view';
import { knownId } from '../known-id';
import { reminderMailKey } from './reminder-mail-key';

/** The reminders of the certificate in use of an order, latest first. Throws `not_found`. */
export async function readOrderReminders(actor: Actor, orderId: string): Promise<ReminderView[]> {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    select: {
      accountId: true,
      certificates: {
        where: { duplicateId: null },
        orderBy: { createdAt: 'desc' },
        take: 1,
        include: { reminders: true },
      },
    },
  });
  if (!order || !canSeeOrder(actor, order)) throw new Problem('not_found');
  return shown(order.accountId, order.certificates[0]?.reminders ?? []);
}

/** The same of a certificate that is watched. Throws `not_found`. */
export async function readWatchedReminders(actor: Actor, watchedId: string): Promise<ReminderView[]> {
  const watched = await db().watchedCertificate.findUnique({
    where: { id: knownId(watchedId) },
    include: { reminders: true },
  });
  if (!watched || !canSeeOrder(actor, watched)) throw new Problem('not_found');
  return shown(watched.accountId, watched.reminders);
}

async function shown(accountId: string, reminders: ExpiryReminder[]): Promise<ReminderView[]> {
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
