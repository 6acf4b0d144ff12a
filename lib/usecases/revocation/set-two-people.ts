import { now } from '@/lib/base/clock';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { ownersAct } from '../members/parts/owners-act';
import { tellOwnersOfFourEyes } from '../members/parts/tell-owners';
import { whoCanAgree } from './second-person';

/**
 * An owner decides whether a revocation needs a second person (M66); every owner is mailed. Throws `forbidden`, `sign_in_again`, and
 * `revocation_no_second` when nobody else of the account could agree.
 */
export async function setTwoPeople(actor: Actor, needed: boolean, at: Date = now()): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId, userId }) => {
    if (needed && (await whoCanAgree(tx, accountId, userId)).length === 0) {
      throw new Problem('revocation_no_second');
    }
    await tx.account.update({ where: { id: accountId }, data: { revokeNeedsTwo: needed } });
    await tellOwnersOfFourEyes(tx, { accountId, about: 'revoke', needed, at });
    await recordAudit(tx, {
      actor,
      action: needed ? 'need_two_to_revoke' : 'need_one_to_revoke',
      objectKind: 'account',
      objectId: accountId,
      at,
    });
  });
}
