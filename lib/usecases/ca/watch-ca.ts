import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { keepSince } from '@/lib/domain/account/retention';
import { isSilentLong } from '@/lib/domain/ca/circuit';
import { dateText } from '@/lib/views/date-text';
import { finishOwnWork } from '../reconcile/differences';
import { raiseWorkItem } from '../staff/raise-work-item';
import { readCircuit } from './circuit';

/** At most this many are removed in a round; the next round takes the rest. */
const bound = 5000;

/**
 * Every minute: a CA that has been silent for long becomes work for our people, which ends by itself when it answers;
 * exchanges whose time is over go.
 */
export async function watchCa(): Promise<void> {
  const at = now();
  await transaction((tx) => tellOfSilence(tx, at));
  await removeOldExchanges(at);
}

async function tellOfSilence(tx: Tx, at: Date): Promise<void> {
  const circuit = await readCircuit(tx);
  if (circuit.state === 'closed') return finishOwnWork(tx, 'ca_silent', at);
  if (!circuit.openedAt || !isSilentLong(circuit, at)) return;
  const params = { about: 'ca_silent', since: dateText(circuit.openedAt, 'nl', 'datetime') } as const;
  const dedupeKey = `ca_silent:${circuit.openedAt.toISOString()}`;
  await raiseWorkItem(tx, { kind: 'ca_silent', params, dedupeKey });
}

async function removeOldExchanges(at: Date): Promise<void> {
  await db().$executeRaw`
    DELETE FROM "Exchange" WHERE "id" IN (
      SELECT "id" FROM "Exchange" WHERE "at" < ${keepSince('ca_exchange', at)} ORDER BY "at" LIMIT ${bound}
    )`;
}
