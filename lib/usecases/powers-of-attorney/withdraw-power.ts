import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { withdrawOpenLinks } from '@/lib/db/links';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { findCurrentPower, ownOrderForPower } from './current-power';
import { recordPowerEvent } from './record-power-event';

/**
 * The applicant starts again: the power of attorney counts no more, nor do its links, and our people need not judge it.
 * Throws `power_not_open` when there is none, and once it is accepted.
 */
export async function withdrawPower(actor: Actor, orderId: string): Promise<void> {
  await transaction(async (tx) => {
    const order = await ownOrderForPower(tx, actor, orderId);
    const power = await findCurrentPower(tx, order.id);
    if (!power || power.decision) throw new Problem('power_not_open');
    const at = now();
    await endPower(tx, power, at);
    await recordPowerEvent(tx, { actor, orderId: order.id, event: 'power_withdrawn', at });
  });
}

interface RunningPower {
  readonly id: string;
  readonly orderId: string;
  readonly signatories: readonly { readonly id: string }[];
}

/** Takes it back with all that hangs on it. */
export async function endPower(tx: Tx, { id, signatories }: RunningPower, at: Date): Promise<void> {
  await tx.powerOfAttorney.update({ where: { id }, data: { withdrawnAt: at } });
  await endSigning(tx, signatories, at);
  await tx.workItem.updateMany({
    where: { dedupeKey: { startsWith: `power_of_attorney:${id}:` }, doneAt: null },
    data: { doneAt: at, outcome: 'withdrawn' },
  });
}

/** The links of the signatories open nothing any more. */
export async function endSigning(tx: Tx, signatories: readonly { id: string }[], at: Date): Promise<void> {
  for (const { id: signatoryId } of signatories) {
    await withdrawOpenLinks(tx, { purpose: 'sign_power_of_attorney', signatoryId }, at);
  }
}
