import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { isOwnName } from '@/lib/domain/authority/power';
import { Problem } from '@/lib/domain/problem';
import { spendLinks } from '../links/spend-links';
import { raiseWorkItem } from '../staff/raise-work-item';
import { mailPowerDeclined } from './power-mails';
import { recordPowerEvent } from './record-power-event';
import { askedSignatory } from './signatory-by-link';

/**
 * A signatory signs on line: the name typed under the text, once (M27). With the last signature the power of attorney
 * is complete and goes to our people. Throws `power_already_signed` and `power_closed`, and `invalid_input` for the name
 * of somebody else.
 */
export async function signPower(actor: Actor, { name }: { name: string }): Promise<void> {
  await transaction(async (tx) => {
    const signatory = await askedSignatory(tx, actor);
    if (!isOwnName(name, signatory)) {
      throw new Problem('invalid_input', { fields: { name: 'signed_name_differs' } });
    }
    const { id, powerOfAttorney } = signatory;
    const at = now();
    await tx.signatory.update({ where: { id }, data: { signedName: name, signedAt: at } });
    const others = powerOfAttorney.signatories.filter((other) => other.id !== id);
    if (others.every(({ signedAt }) => signedAt)) await complete(tx, powerOfAttorney, at);
    await spendLinks(tx, { purpose: 'sign_power_of_attorney', signatoryId: id, at });
    const detail = { signed: 1 + others.filter(({ signedAt }) => signedAt).length, of: others.length + 1 };
    await recordPowerEvent(tx, {
      actor,
      orderId: powerOfAttorney.orderId,
      event: 'power_signed',
      detail,
      at,
    });
  });
}

/**
 * A signatory does not want to sign; the applicant reads why and chooses what to do. Throws as {@link signPower}.
 */
export async function declinePower(actor: Actor, { reason }: { reason: string }): Promise<void> {
  await transaction(async (tx) => {
    const { id, powerOfAttorney } = await askedSignatory(tx, actor);
    const at = now();
    const declined = await tx.signatory.update({ where: { id }, data: { declinedAt: at, reason } });
    await spendLinks(tx, { purpose: 'sign_power_of_attorney', signatoryId: id, at });
    await mailPowerDeclined(tx, powerOfAttorney.orderId, declined);
    await recordPowerEvent(tx, { actor, orderId: powerOfAttorney.orderId, event: 'power_declined', at });
  });
}

/** All have signed, or the scan is in: our people judge it. */
export async function complete(tx: Tx, power: { id: string; orderId: string }, at: Date): Promise<void> {
  await tx.powerOfAttorney.update({ where: { id: power.id }, data: { completedAt: at } });
  const dedupeKey = `power_of_attorney:${power.id}:check`;
  const params = { about: 'power_to_check' } as const;
  await raiseWorkItem(tx, { kind: 'power_of_attorney', orderId: power.orderId, params, dedupeKey });
}
