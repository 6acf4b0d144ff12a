import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import { markSetUp } from '@/lib/db/accounts';
import { findPendingSignIn, takePendingSignIn } from '@/lib/db/sessions';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { spendLinks } from '../links/spend-links';
import { grantHandover, type SignInGrant } from './parts/factor-proof';
import { setUpUser } from './parts/set-up-user';

export interface SetUpEnd {
  readonly handover: SignInGrant;
  readonly home: 'customer' | 'staff';
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
    return { handover, home: user.staffRole ? 'staff' : 'customer' };
  });
}
