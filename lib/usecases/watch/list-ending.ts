import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canRequest, canSeeOrder } from '@/lib/domain/account/access';
import { type Actor, type Reader, readsAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { daysLeft } from '@/lib/domain/reminder/stages';
import { addDays } from '@/lib/domain/validity/dates';
import { nearness } from '@/lib/domain/watch/watch';
import type { EndingLine } from '@/lib/views/watch-view';
import { certificateName, isRenewed, withPurpose, withSuccessors } from '../certificates/named-certificate';
import { knownId } from '../known-id';
import { readWatchedReminders } from '../reminders/read-proof';

const pageSize = 50;

/** What ended longer ago is history, and stands with its order. */
const SHOWN_AFTER_END_DAYS = 90;

/** A place in the list: the end of the last certificate shown and its id, as one text for the address bar. */
function placeOf(after: string | undefined): { notAfter: Date; id: string } | undefined {
  const [millis, id] = (after ?? '').split('_');
  const notAfter = new Date(Number(millis));
  return id && /^[\da-f-]{36}$/.test(id) && !Number.isNaN(notAfter.getTime()) ? { notAfter, id } : undefined;
}

const beyond = (place: { notAfter: Date; id: string } | undefined) =>
  place
    ? { OR: [{ notAfter: { gt: place.notAfter } }, { notAfter: place.notAfter, id: { gt: place.id } }] }
    : {};

const order = [{ notAfter: 'asc' as const }, { id: 'asc' as const }];

/** Our certificates in use and those that are watched, the first to end first, a page at a time. Throws `forbidden`. */
export async function listEnding(actor: Actor, page: { after?: string | undefined } = {}) {
  if (!readsAccount(actor) || !canSeeOrder(actor, actor)) throw new Problem('forbidden');
  const at = now();
  const where = {
    AND: [{ notAfter: { gt: addDays(at, -SHOWN_AFTER_END_DAYS) } }, beyond(placeOf(page.after))],
  };
  const all = [...(await ours(actor, where, at)), ...(await theirs(actor, where, at))].sort(
    (one, other) => one.notAfter.getTime() - other.notAfter.getTime() || (one.id < other.id ? -1 : 1),
  );
  const lines = all.slice(0, pageSize);
  const last = lines.at(-1);
  const nextAfter = all.length > pageSize && last ? `${last.notAfter.getTime()}_${last.id}` : undefined;
  return { lines, nextAfter, mayWatch: canRequest(actor, actor) };
}

type Where = { AND: object[] };

async function ours({ accountId }: Reader, where: Where, at: Date): Promise<EndingLine[]> {
  const certificates = await db().certificate.findMany({
    where: { order: { accountId }, replacedAt: null, revokedAt: null, ...where },
    include: { ...withPurpose, order: { include: withSuccessors } },
    orderBy: order,
    take: pageSize + 1,
  });
  return certificates.map((certificate) => ({
    id: certificate.id,
    kind: 'ours',
    name: certificateName(certificate),
    orderId: certificate.orderId,
    orderNumber: certificate.order.number,
    renewed: isRenewed(certificate),
    ...ending(certificate.notAfter, at),
  }));
}

async function theirs({ accountId }: Reader, where: Where, at: Date): Promise<EndingLine[]> {
  const watched = await db().watchedCertificate.findMany({
    where: { accountId, endedAt: null, ...where },
    orderBy: order,
    take: pageSize + 1,
  });
  return watched.map((certificate) => ({
    id: certificate.id,
    kind: 'theirs',
    name: certificate.commonName,
    label: certificate.label,
    issuer: certificate.issuerName,
    address: certificate.address,
    problem: certificate.problem,
    ...ending(certificate.notAfter, at),
  }));
}

const ending = (notAfter: Date, at: Date) => ({
  notAfter,
  days: daysLeft(notAfter, at),
  nearness: nearness(notAfter, at),
});

/** One watched certificate with its reminders. Throws `not_found`. */
export async function readWatched(actor: Actor, watchedId: string) {
  if (!readsAccount(actor) || !canSeeOrder(actor, actor)) throw new Problem('not_found');
  const watched = await db().watchedCertificate.findFirst({
    where: { id: knownId(watchedId), accountId: actor.accountId },
  });
  if (!watched) throw new Problem('not_found');
  const { id, label, commonName, issuerName, address, notBefore, notAfter } = watched;
  const { checkedAt, problem, fingerprint, createdAt, endedAt } = watched;
  return {
    ...{ id, label, commonName, issuerName, address, notBefore, notAfter },
    ...{ checkedAt, problem, fingerprint, createdAt, endedAt },
    reminders: await readWatchedReminders(actor, watchedId),
    mayStop: canRequest(actor, actor) && endedAt === null,
  };
}
