import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canManageUsers } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { ownersAct } from '../members/parts/owners-act';
import { tellOwnersOfFourEyes } from '../members/parts/tell-owners';
import { updateChecks } from '../orders/update-checks';
import { whoCanAgree } from '../revocation/second-person';

/**
 * An owner decides whether a colleague looks at each request before the representative is asked to approve it. Turned
 * off, requests that wait for such a look go on by themselves. Every owner is mailed. Throws `forbidden`, `sign_in_again`, and
 * `revocation_no_second` when nobody else of the account could look.
 */
export async function setReview(actor: Actor, needed: boolean, at: Date = now()): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId, userId }) => {
    if (needed && (await whoCanAgree(tx, accountId, userId)).length === 0) {
      throw new Problem('revocation_no_second');
    }
    await tx.account.update({ where: { id: accountId }, data: { approveNeedsTwo: needed } });
    await tellOwnersOfFourEyes(tx, { accountId, about: 'request', needed, at });
    const waiting = needed
      ? []
      : await tx.certificateOrder.updateManyAndReturn({
          where: { accountId, state: 'validating', reviewAskedAt: { not: null }, reviewDecision: null },
          data: { reviewAskedAt: null },
        });
    for (const { id } of waiting) await updateChecks(tx, id, actor);
    await recordAudit(tx, {
      actor,
      action: needed ? 'need_two_to_request' : 'need_one_to_request',
      objectKind: 'account',
      objectId: accountId,
      at,
    });
  });
}

/** Whether a colleague looks first, for the owner who may change that; undefined for everybody else. */
export async function readReviewSetting(actor: Actor): Promise<boolean | undefined> {
  if (actor.kind !== 'user' || !canManageUsers(actor, actor)) return undefined;
  const { approveNeedsTwo } = await db().account.findUniqueOrThrow({ where: { id: actor.accountId } });
  return approveNeedsTwo;
}
