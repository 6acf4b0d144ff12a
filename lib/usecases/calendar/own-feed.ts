import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { hashToken, newId, newToken } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canSeeOrder } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { lockPeople } from '../members/parts/owners-act';

type UserActor = Extract<Actor, { kind: 'user' }>;

/** A calendar is somebody's own; one of our people who looks along has none. */
function subscriber(actor: Actor): UserActor {
  if (actor.kind !== 'user' || !canSeeOrder(actor, actor)) throw new Problem('forbidden');
  return actor;
}

const open = ({ accountId, userId }: UserActor) => ({ accountId, userId, endedAt: null });

/** Whether somebody has a calendar address, and when a calendar last read it. Throws `forbidden`. */
export async function readOwnFeed(actor: Actor) {
  const feed = await db().calendarFeed.findFirst({ where: open(subscriber(actor)) });
  return feed && { createdAt: feed.createdAt, lastReadAt: feed.lastReadAt };
}

/**
 * Makes a calendar address, the only one from now on: an earlier one ends. It is given here and never again, for only
 * its hash is kept (decision 9). Throws `forbidden`.
 */
export async function makeFeed(actor: Actor, locale: Locale, at: Date = now()): Promise<string> {
  const user = subscriber(actor);
  const token = newToken();
  await transaction(async (tx) => {
    await lockPeople(tx, user.accountId);
    await endOpen(tx, user, at);
    await tx.calendarFeed.create({
      data: {
        id: newId(),
        accountId: user.accountId,
        userId: user.userId,
        tokenHash: hashToken(token),
        locale,
        createdAt: at,
      },
    });
    await record(tx, user, 'make_calendar_address', at);
  });
  return `${env().APP_URL}/api/calendar/${token}.ics`;
}

/** Ends the calendar address: it then leads nowhere. Without one nothing happens. Throws `forbidden`. */
export async function endFeed(actor: Actor, at: Date = now()): Promise<void> {
  const user = subscriber(actor);
  await transaction(async (tx) => {
    if (await endOpen(tx, user, at)) await record(tx, user, 'end_calendar_address', at);
  });
}

async function endOpen(tx: Tx, user: UserActor, at: Date): Promise<boolean> {
  const { count } = await tx.calendarFeed.updateMany({ where: open(user), data: { endedAt: at } });
  return count > 0;
}

const record = (tx: Tx, actor: UserActor, action: string, at: Date) =>
  recordAudit(tx, { actor, action, objectKind: 'user', objectId: actor.userId, at });
