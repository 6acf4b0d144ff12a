import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canRecordCheck } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { needReason } from '../staff/need-reason';
import { raiseWorkItem } from '../staff/raise-work-item';
import { findCurrentPower, lockOrder } from './current-power';
import { isPowerOpen, orderForPower } from './order-for-power';
import { mailPowerDecided } from './power-mails';
import { recordPowerEvent } from './record-power-event';

/** What one of our people says of a power of attorney. `check`: looked over and good, for a colleague to decide. */
type PowerJudgement = 'check' | 'accept' | 'refuse';

interface Judging {
  readonly orderId: string;
  readonly judgement: PowerJudgement;
  /** What was looked at; of a refusal the applicant reads it. */
  readonly reason: string;
}

/**
 * Judges a complete power of attorney with four eyes: one employee looks it over, another accepts; one alone may refuse.
 * Throws `forbidden` for anybody but validation, `not_found`, `power_not_complete`, `power_already_judged` for the
 * second click, `power_needs_second` for whoever would decide on the own work, and `invalid_input` without a reason.
 */
export async function judgePower(actor: Actor, judging: Judging): Promise<void> {
  if (!canRecordCheck(actor) || actor.kind !== 'staff') throw new Problem('forbidden');
  const reason = needReason(judging.reason);
  await transaction(async (tx) => {
    const power = await powerToJudge(tx, judging.orderId);
    const act = { actor, reason, userId: actor.userId, at: now() };
    if (judging.judgement === 'check') await check(tx, power, act);
    else if (judging.judgement === 'accept') await accept(tx, power, act);
    else await refuse(tx, power, act);
  });
}

interface Act {
  readonly actor: Actor;
  readonly userId: string;
  readonly reason: string;
  readonly at: Date;
}

async function powerToJudge(tx: Tx, orderId: string) {
  await lockOrder(tx, orderId);
  const order = await orderForPower(tx, orderId);
  const power = await findCurrentPower(tx, order.id);
  if (!power) throw new Problem('power_already_judged');
  if (power.decision || !isPowerOpen(order.state)) throw new Problem('power_already_judged');
  if (!power.completedAt) throw new Problem('power_not_complete');
  return power;
}

type ComingPower = Awaited<ReturnType<typeof powerToJudge>>;

async function check(tx: Tx, power: ComingPower, { actor, userId, reason, at }: Act): Promise<void> {
  if (power.checkedBy) throw new Problem('power_already_judged');
  await tx.powerOfAttorney.update({ where: { id: power.id }, data: { checkedBy: userId, checkedAt: at } });
  await finish(tx, power, userId, reason, at);
  await raiseWorkItem(tx, {
    kind: 'power_of_attorney',
    orderId: power.orderId,
    params: { about: 'power_to_decide' },
    dedupeKey: `power_of_attorney:${power.id}:decide`,
  });
  await recordPowerEvent(tx, { actor, orderId: power.orderId, event: 'power_checked', reason, at });
}

async function accept(tx: Tx, power: ComingPower, { actor, userId, reason, at }: Act): Promise<void> {
  if (!power.checkedBy || power.checkedBy === userId) throw new Problem('power_needs_second');
  await tx.powerOfAttorney.update({
    where: { id: power.id },
    data: { decidedBy: userId, decision: 'passed', decidedAt: at },
  });
  await finish(tx, power, userId, reason, at);
  await mailPowerDecided(tx, power.orderId, { powerId: power.id, refused: null });
  await recordPowerEvent(tx, { actor, orderId: power.orderId, event: 'power_accepted', reason, at });
}

/** Whoever looked it over may still refuse it; the database then holds the refusal as that one person's. */
async function refuse(tx: Tx, power: ComingPower, { actor, userId, reason, at }: Act): Promise<void> {
  const own = power.checkedBy === userId ? { checkedBy: null, checkedAt: null } : {};
  await tx.powerOfAttorney.update({
    where: { id: power.id },
    data: { ...own, decidedBy: userId, decision: 'failed', reason, decidedAt: at },
  });
  await finish(tx, power, userId, reason, at);
  await mailPowerDecided(tx, power.orderId, { powerId: power.id, refused: reason });
  await recordPowerEvent(tx, { actor, orderId: power.orderId, event: 'power_refused', reason, at });
}

/** The work that waited for this is done. */
async function finish(tx: Tx, { id }: ComingPower, doneBy: string, outcome: string, doneAt: Date) {
  await tx.workItem.updateMany({
    where: { dedupeKey: { startsWith: `power_of_attorney:${id}:` }, doneAt: null },
    data: { doneAt, doneBy, outcome },
  });
}
