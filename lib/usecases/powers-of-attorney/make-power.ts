import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { POWER_VERSION } from '@/lib/domain/authority/power';
import type { NewPower } from '@/lib/domain/authority/power-form';
import { Problem } from '@/lib/domain/problem';
import { findCurrentPower, ownOrderForPower } from './current-power';
import { type OrderForPower, powerFacts } from './order-for-power';
import { powerContent } from './power-content';
import { mailSignatory } from './power-mails';
import { recordPowerEvent } from './record-power-event';

/**
 * Makes the power of attorney of an order, its words frozen, and asks each signatory by mail, or leaves it to be signed
 * on paper (M26, M27). Throws `not_found`, `power_not_open` while the checks do not run and `power_under_way` when
 * there is one, which is how the second click ends.
 */
export async function makePower(actor: Actor, orderId: string, made: NewPower): Promise<void> {
  await transaction(async (tx) => {
    const order = await ownOrderForPower(tx, actor, orderId);
    if (actor.kind !== 'user') throw new Problem('not_found');
    if (await findCurrentPower(tx, order.id)) throw new Problem('power_under_way');
    const at = now();
    const powerId = await createPower(tx, order, { ...made, createdBy: actor.userId, at });
    if (made.way === 'online') await askAll(tx, order.id, powerId);
    const detail = { way: made.way, signatories: made.signatories.length };
    await recordPowerEvent(tx, { actor, orderId: order.id, event: 'power_made', detail, at });
  });
}

/** Writes the row and whoever must sign; gives its id. */
export async function createPower(
  tx: Tx,
  order: OrderForPower,
  { way, locale, signatories, createdBy, at }: NewPower & { createdBy: string; at: Date },
): Promise<string> {
  const facts = powerFacts(order);
  if (!facts) throw new Problem('power_not_open');
  const id = newId();
  await tx.powerOfAttorney.create({
    data: {
      id,
      orderId: order.id,
      content: powerContent(facts) as object,
      version: POWER_VERSION,
      locale,
      way,
      createdBy,
      createdAt: at,
      signatories: {
        create: signatories.map((signatory, index) => ({ id: newId(), position: index + 1, ...signatory })),
      },
    },
  });
  return id;
}

async function askAll(tx: Tx, orderId: string, powerOfAttorneyId: string): Promise<void> {
  const signatories = await tx.signatory.findMany({
    where: { powerOfAttorneyId },
    orderBy: { position: 'asc' },
  });
  for (const signatory of signatories) {
    await mailSignatory(tx, orderId, signatory, { template: 'power_of_attorney_sign', occasion: 'made' });
  }
}
