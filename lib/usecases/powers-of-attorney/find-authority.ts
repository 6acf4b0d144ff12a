import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { actorId, system } from '@/lib/domain/account/actor';
import { type AuthorityJudgement, decideAuthority } from '@/lib/domain/authority/decide-authority';
import { type PowerContent, stillFits } from '@/lib/domain/authority/power';
import { enqueue } from '@/lib/jobs/enqueue';
import { isSaidToActAlone } from '../orders/order-facts';
import { updateChecks } from '../orders/update-checks';
import { raiseWorkItem } from '../staff/raise-work-item';
import { deskKeys } from '../validation/desk-work';
import { askRegister } from './ask-register';
import { findCurrentPower, lockOrder } from './current-power';
import { isPowerOpen, type OrderForPower, orderForPower, powerFacts } from './order-for-power';
import { mailPowerNeeded } from './power-mails';
import { endPower } from './withdraw-power';

const actor = system('find-authority');
const askAgainMs = 15 * 60 * 1000;

/**
 * When the checks begin: what the trade register says of the first representative is kept with the order, a power of
 * attorney that was made for other answers ends, and the applicant hears when one is needed. A register that is down is
 * asked again later; nothing else waits for it.
 */
export async function findAuthority(orderId: string): Promise<void> {
  const order = await orderForPower(db(), orderId);
  const judged = await judge(order);
  const heard = judged?.reason !== 'register_down';
  await transaction(async (tx) => {
    await lockOrder(tx, orderId);
    const latest = await orderForPower(tx, orderId);
    if (!isPowerOpen(latest.state)) return;
    if (judged && heard) await keepFinding(tx, latest, judged);
    await endUnfitting(tx, latest);
    const rows = await updateChecks(tx, orderId, actor);
    const needed = rows.some(({ reason }) => reason === 'power_of_attorney_needed');
    if (needed) await mailPowerNeeded(tx, orderId);
    if (!heard) {
      const runAt = new Date(now().getTime() + askAgainMs);
      await enqueue(tx, 'find-authority', { orderId }, { key: `find-authority:${orderId}`, runAt });
    }
  });
}

async function judge({
  organisation,
  representations,
}: OrderForPower): Promise<AuthorityJudgement | undefined> {
  const first = representations.find(({ approves }) => approves)?.contact;
  if (!organisation?.kvkNumber || !first) return undefined;
  return decideAuthority(first, await askRegister(organisation.kvkNumber));
}

/** Kept once per finding: an event for each change of it, with the code of the reason and no names. */
async function keepFinding(tx: Tx, order: OrderForPower, judged: AuthorityJudgement): Promise<void> {
  const { finding, reason, ground, match } = judged;
  const at = now();
  const data = { authorityFinding: finding, authorityFoundAt: at };
  await tx.certificateOrder.update({ where: { id: order.id }, data });
  if (order.authorityFinding === finding) return;
  const detail = { finding, reason, ground: ground ?? '', match: match ?? '' };
  const event = {
    orderId: order.id,
    name: 'authority_found',
    actorKind: actor.kind,
    actorId: actorId(actor),
  };
  await tx.orderEvent.create({ data: { id: newId(), ...event, detail, at } });
  if (finding === 'no' && isSaidToActAlone(order)) await askDesk(tx, order.id);
}

/** The applicant was told before submitting and stayed with it: our people look before the CA does (M25). */
async function askDesk(tx: Tx, orderId: string): Promise<void> {
  const params = { about: 'register_differs', check: 'authority' } as const;
  const dedupeKey = deskKeys.check(orderId, 'authority');
  await raiseWorkItem(tx, { kind: 'validation', orderId, params, dedupeKey });
}

async function endUnfitting(tx: Tx, order: OrderForPower): Promise<void> {
  const power = await findCurrentPower(tx, order.id);
  const facts = powerFacts(order);
  if (!power || power.decision) return;
  if (!facts || !stillFits(power.content as unknown as PowerContent, facts)) await endPower(tx, power, now());
}
