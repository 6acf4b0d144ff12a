import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { withdrawOpenLinks } from '@/lib/db/links';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import type { NewSignatory } from '@/lib/domain/authority/power-form';
import { Problem } from '@/lib/domain/problem';
import { ownOpenPower } from './current-power';
import { mailSignatory } from './power-mails';
import { recordPowerEvent } from './record-power-event';

interface Pointed {
  readonly orderId: string;
  readonly signatoryId: string;
}

/**
 * Corrects a signatory who has not signed, or puts somebody else in the place: the earlier link opens nothing any more
 * and a new one is mailed; a refusal is forgotten. The others keep what they signed, for the text names no signatory.
 * Throws `not_found`, `power_not_open` and `power_already_signed`.
 */
export async function changeSignatory(actor: Actor, at: Pointed, changed: NewSignatory): Promise<void> {
  await transaction(async (tx) => {
    const { order, signatory, others } = await unsigned(tx, actor, at);
    const same = others.some((other) => fullName(other) === fullName(changed));
    if (same) throw new Problem('invalid_input', { fields: { lastName: 'same_person_twice' } });
    const moment = now();
    const next = await tx.signatory.update({
      where: { id: signatory.id },
      data: { ...changed, declinedAt: null, reason: null },
    });
    await withdrawOpenLinks(tx, { purpose: 'sign_power_of_attorney', signatoryId: signatory.id }, moment);
    await mailSignatory(tx, order.id, next, {
      template: 'power_of_attorney_sign',
      occasion: `changed:${moment.getTime()}`,
    });
    const detail = { position: signatory.position };
    await recordPowerEvent(tx, {
      actor,
      orderId: order.id,
      event: 'power_signatory_changed',
      detail,
      at: moment,
    });
  });
}

/** Sends a signatory the mail again; two clicks within a minute are one wish. Throws as {@link changeSignatory}. */
export async function mailSignatoryAgain(actor: Actor, at: Pointed): Promise<void> {
  await transaction(async (tx) => {
    const { order, signatory } = await unsigned(tx, actor, at);
    if (signatory.declinedAt) throw new Problem('power_already_signed');
    const occasion = `again:${Math.floor(now().getTime() / 60_000)}`;
    await mailSignatory(tx, order.id, signatory, { template: 'power_of_attorney_sign', occasion });
  });
}

const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`.toLowerCase();

async function unsigned(tx: Tx, actor: Actor, { orderId, signatoryId }: Pointed) {
  const { order, power } = await ownOpenPower(tx, actor, orderId);
  if (power.way !== 'online') throw new Problem('power_not_open');
  const signatory = power.signatories.find(({ id }) => id === signatoryId);
  if (!signatory) throw new Problem('not_found');
  if (signatory.signedAt) throw new Problem('power_already_signed');
  return { order, signatory, others: power.signatories.filter(({ id }) => id !== signatoryId) };
}
