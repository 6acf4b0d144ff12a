import { db } from '@/lib/db/client';
import { canRecordCheck, canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { matchName } from '@/lib/domain/authority/match-name';
import { type Officer, officerName } from '@/lib/domain/authority/officer';
import { Problem } from '@/lib/domain/problem';
import { namesOf } from '../staff/names-of';
import { askRegister } from './ask-register';
import { isPowerOpen, orderForPower } from './order-for-power';
import { findNewestPower, type PowerView, powerView } from './read-power';

/** What one of our people needs to judge a power of attorney: it, and the register beside it. Throws `not_found`. */
export async function readJudging(actor: Actor, orderId: string) {
  if (actor.kind !== 'staff' || !canSeeAllOrders(actor)) throw new Problem('not_found');
  const order = await orderForPower(db(), orderId);
  const newest = await findNewestPower(db(), order.id);
  const shared = { orderId: order.id, orderNumber: order.number };
  if (!newest) return { ...shared, power: null };
  const { checkedBy, checkedAt, decidedBy, decision, decidedAt } = newest;
  const names = await namesOf([checkedBy, decidedBy]);
  const power = powerView(newest);
  const judges = canRecordCheck(actor);
  const open = judges && power.state === 'judging' && isPowerOpen(order.state);
  return {
    ...shared,
    power,
    judges,
    register: await registerBeside(power),
    checked: checkedAt && checkedBy ? { name: names.get(checkedBy) ?? '', at: checkedAt } : null,
    decided:
      decidedAt && decision ? { name: names.get(decidedBy ?? '') ?? '', at: decidedAt, decision } : null,
    mayCheck: open && !checkedBy,
    mayAccept: open && checkedBy !== null && checkedBy !== actor.userId,
    mayRefuse: open,
    waitsForColleague: open && checkedBy === actor.userId,
  };
}

async function registerBeside({ content, signatories }: PowerView) {
  const says = await askRegister(content.organisation.kvkNumber);
  if (says.state !== 'found') return null;
  return says.officers.map((officer) => ({
    name: officerName(officer),
    role: officer.role,
    ground: officer.ground,
    /** The signatory that this officer seems to be, by position. */
    signed:
      signatories.find((signatory) => signatory.signature && isSame(signatory, officer))?.position ?? null,
  }));
}

function isSame({ firstName, lastName }: { firstName: string; lastName: string }, officer: Officer): boolean {
  const match = matchName({ firstNames: firstName, lastName }, officer);
  return match !== undefined && match !== 'surname';
}
