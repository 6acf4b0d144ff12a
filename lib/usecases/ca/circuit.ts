import { log } from '@/lib/base/log';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import {
  afterFailure,
  type Circuit,
  closedCircuit,
  type Passage,
  passage,
  probing,
} from '@/lib/domain/ca/circuit';

/** One circuit for the CA as a whole: an order that fails alone does not open it. */
const name = 'digicert';

/** How the circuit stands. */
export async function readCircuit(tx: Pick<Tx, 'circuitBreaker'> = db()): Promise<Circuit> {
  return (await tx.circuitBreaker.findUnique({ where: { name } })) ?? closedCircuit;
}

/** Whether a call may go out; claims the right to find out when that is due, for one caller over all processes. */
export async function passThrough(tx: Tx, at: Date): Promise<Passage> {
  const may = passage(await readCircuit(tx), at);
  if (may.may !== 'probe') return may;
  const locked = await lock(tx);
  const now = passage(locked, at);
  if (now.may === 'probe') await save(tx, probing(locked, at), at);
  return now;
}

/** Something was answered: the CA is there. Costs one read while all is well. */
export async function recordAnswer(): Promise<void> {
  const { state, failures } = await readCircuit();
  if (state === 'closed' && failures === 0) return;
  await transaction(async (tx) => {
    const before = await lock(tx);
    await save(tx, closedCircuit, await moment(tx));
    if (before.state !== 'closed') log.info('ca_answers_again', { silentSince: before.openedAt });
  });
}

/** A call ended without a usable answer. */
export async function recordFailure(wasProbe: boolean): Promise<void> {
  await transaction(async (tx) => {
    const before = await lock(tx);
    const at = await moment(tx);
    const after = afterFailure(before, at, wasProbe);
    await save(tx, after, at);
    if (before.state === 'closed' && after.state === 'open')
      log.warn('ca_silent', { failures: after.failures });
  });
}

async function lock(tx: Tx): Promise<Circuit> {
  await tx.circuitBreaker.createMany({
    data: { name, ...closedCircuit, updatedAt: await moment(tx) },
    skipDuplicates: true,
  });
  await tx.$queryRaw`SELECT 1 FROM "CircuitBreaker" WHERE "name" = ${name} FOR UPDATE`;
  return readCircuit(tx);
}

async function save(tx: Tx, { state, failures, openedAt, probeAt, probingUntil }: Circuit, updatedAt: Date) {
  const data = { state, failures, openedAt, probeAt, probingUntil, updatedAt };
  await tx.circuitBreaker.update({ where: { name }, data });
}

/** The database's clock, which all processes share. */
async function moment(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS "at"`;
  return row?.at ?? new Date();
}
