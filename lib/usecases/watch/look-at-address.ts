import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import type { WatchedCertificate } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { splitServerAddress } from '@/lib/domain/watch/server-address';
import { ASK_EVERY_HOURS, takesPlaceOf, type WatchProblem } from '@/lib/domain/watch/watch';
import { enqueue } from '@/lib/jobs/enqueue';
import { askCertificate } from '@/lib/outbound/ask-certificate';
import { ourReach } from '@/lib/outbound/reach';
import { factsOf, type WatchedFacts } from './certificate-of';

/** Addresses per round of the sweep; the next minute takes the rest. */
const bound = 100;

/** Asks again for every address that was not looked at for a day: part of the sweep. */
export async function lookAtAddressesAgain(at: Date): Promise<void> {
  const before = new Date(at.getTime() - ASK_EVERY_HOURS * 3_600_000);
  const due = await db().watchedCertificate.findMany({
    where: { endedAt: null, source: 'address', OR: [{ checkedAt: null }, { checkedAt: { lt: before } }] },
    select: { id: true },
    orderBy: { checkedAt: 'asc' },
    take: bound,
  });
  for (const { id } of due) {
    await enqueue(db(), 'look-at-address', { watchedId: id }, { key: `look-at-address:${id}`, attempts: 3 });
  }
}

/**
 * Looks what an address shows now (M65). The same certificate: all is well. A newer one takes the place of the one we
 * knew, and with it new stages of reminding. Anything else is written down in a word for the page, and asked again the
 * next day. Safe to repeat.
 */
export async function lookAtAddress(watchedId: string, at: Date = now()): Promise<void> {
  const known = await db().watchedCertificate.findUnique({ where: { id: watchedId } });
  if (!known?.address || known.endedAt) return;
  const found = await look(known.address);
  if (typeof found === 'string') return record(watchedId, found, at);
  if (found.fingerprint === known.fingerprint) return record(watchedId, null, at);
  if (!takesPlaceOf(found, known)) return record(watchedId, 'older_certificate', at);
  await transaction((tx) => replace(tx, known, found, at));
}

async function look(address: string): Promise<WatchedFacts | WatchProblem> {
  const answer = await askCertificate(splitServerAddress(address), { reach: ourReach() });
  if (!answer.ok) return answer.fault;
  const [leaf, ...issuers] = answer.certificates;
  return (leaf && (await factsOf(leaf, issuers))) ?? 'unreadable';
}

async function record(id: string, problem: WatchProblem | null, checkedAt: Date): Promise<void> {
  await db().watchedCertificate.updateMany({ where: { id, endedAt: null }, data: { problem, checkedAt } });
}

async function replace(tx: Tx, known: WatchedCertificate, found: WatchedFacts, at: Date): Promise<void> {
  const { count } = await tx.watchedCertificate.updateMany({
    where: { id: known.id, endedAt: null },
    data: { endedAt: at, checkedAt: at, problem: null },
  });
  if (count === 0) return;
  const { accountId, label, source, address, addedBy } = known;
  await tx.watchedCertificate.create({
    data: {
      id: newId(),
      accountId,
      // A label that was only the name follows the name.
      label: label === known.commonName ? found.commonName : label,
      source,
      address,
      addedBy,
      ...found,
      checkedAt: at,
      createdAt: at,
    },
  });
}
