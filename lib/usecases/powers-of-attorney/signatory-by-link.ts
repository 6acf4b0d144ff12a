import type { Tx } from '@/lib/db/client';
import { canSign } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { lockOrder, withSignatories } from './current-power';
import { isPowerOpen } from './order-for-power';

/**
 * The signatory whose mailed link this is, with the power of attorney and its order. Throws `not_found`, also for a
 * session that is still open at somebody whose place another person has taken.
 */
export async function signatoryByLink(tx: Pick<Tx, 'signatory'>, actor: Actor) {
  if (actor.kind !== 'link') throw new Problem('not_found');
  const signatory = await tx.signatory.findUnique({
    where: { id: actor.subjectId },
    include: {
      links: { where: { id: actor.linkId }, select: { email: true } },
      powerOfAttorney: {
        include: { ...withSignatories, order: { include: { applicant: true } } },
      },
    },
  });
  const mailedTo = signatory?.links[0]?.email;
  if (!signatory || !canSign(actor, signatory) || mailedTo !== signatory.email)
    throw new Problem('not_found');
  return signatory;
}

type LinkedSignatory = Awaited<ReturnType<typeof signatoryByLink>>;

/** Whether this signature, or refusal, is still asked for. */
export function isAsked({ signedAt, declinedAt, powerOfAttorney }: LinkedSignatory): boolean {
  const { way, completedAt, withdrawnAt, decision, order } = powerOfAttorney;
  const open = way === 'online' && !completedAt && !withdrawnAt && !decision && isPowerOpen(order.state);
  return open && !signedAt && !declinedAt;
}

/**
 * As {@link signatoryByLink}, the order's row held so that two who sign at once take turns. Throws
 * `power_already_signed` for the second click and the second tab, `power_closed` when nothing is asked any more.
 */
export async function askedSignatory(tx: Tx, actor: Actor): Promise<LinkedSignatory> {
  const { powerOfAttorney } = await signatoryByLink(tx, actor);
  await lockOrder(tx, powerOfAttorney.orderId);
  const signatory = await signatoryByLink(tx, actor);
  if (signatory.signedAt || signatory.declinedAt) throw new Problem('power_already_signed');
  if (!isAsked(signatory)) throw new Problem('power_closed');
  return signatory;
}
