import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import { markSetUp } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { findPendingSignIn, takePendingSignIn } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { spendLinks } from '../links/spend-links';
import { actorOf } from './parts/actor-of';
import { grantHandover, type SignInGrant } from './parts/factor-proof';
import { setUpUser } from './parts/set-up-user';

export interface SetUpEnd {
  readonly handover: SignInGrant;
  readonly home: 'customer' | 'staff';
  /** The one subscription that this person can now request a certificate with. */
  readonly requestFor: string | undefined;
}

/**
 * Last step of the set-up: the recovery codes are put away. From here on the account opens with password and code;
 * every set-up link is spent. Gives a handover, so that the person is signed in at once (S0-1.2.5a). Throws Problem
 * `sign_in_lapsed` when the code of the app was given too long ago, `set_up_incomplete`, `set_up_done` or `forbidden`.
 */
export async function finishSetUp(actor: Actor, proofToken: string, at: Date = now()): Promise<SetUpEnd> {
  return transaction(async (tx) => {
    const user = await setUpUser(tx, actor);
    const proof = await findPendingSignIn(tx, hashToken(proofToken), 'given', at);
    if (proof?.userId !== user.id) throw new Problem('sign_in_lapsed');
    await takePendingSignIn(tx, proof.id);
    if (!(await markSetUp(tx, user.id, at))) throw new Problem('set_up_incomplete');
    await spendLinks(tx, { purpose: 'set_up_account', userId: user.id, at });
    const handover = await grantHandover(tx, user.id, at);
    await recordAudit(tx, { actor, action: 'finish_set_up', objectKind: 'user', objectId: user.id, at });
    const requestFor = await onlyRequestable(tx, user);
    return { handover, home: user.staffRole ? 'staff' : 'customer', requestFor };
  });
}

/** S0-1.2.6: who bought one certificate goes straight on to requesting it; who can choose, chooses. */
async function onlyRequestable(tx: Tx, user: Parameters<typeof actorOf>[0]): Promise<string | undefined> {
  const { accountId } = user;
  if (!accountId || !canRequest(actorOf(user, ''), { accountId })) return undefined;
  const where = { accountId, state: 'active' as const, orders: { none: {} } };
  const [only, ...more] = await tx.subscription.findMany({ where, select: { id: true }, take: 2 });
  return more.length === 0 ? only?.id : undefined;
}
