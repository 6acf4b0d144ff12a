import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canReissue } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { canMove } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { generations } from '@/lib/domain/product/generations';
import { csrProblem } from '@/lib/domain/request/csr-facts';
import { moveOrder } from '../orders/move-order';
import { layPendingKey } from '../orders/pending-key';
import { updateChecks } from '../orders/update-checks';
import { readCsr } from '../requests/read-csr';
import { orderForKey } from './order-for-key';

export interface NewKey {
  orderId?: string;
  csr: string;
  /** Present when the key was made in a browser; absent for an own CSR. */
  sealedKey?: string;
}

/**
 * A new certificate for a new key on the same validated order, free: the way out when the key lies in another browser,
 * and when file or password are lost (design: when the key is made). The key that is there stays in use until the new
 * certificate is. Throws `reissue_running` while one is on its way
 * and `invalid_input` for a CSR that cannot be used; `subscription_ended` once the yearly price is no longer paid.
 */
export async function reissueWithCsr(actor: Actor, { orderId, csr, sealedKey }: NewKey): Promise<void> {
  await transaction(async (tx) => {
    const order = await orderForKey(tx, actor, orderId, canReissue);
    await needSubscription(tx, order.subscriptionId);
    if (order.state === 'reissuing') throw new Problem('reissue_running');
    if (!canMove(order.state, 'reissue')) throw new Problem('reissue_not_possible');
    const read = await readCsr(csr, order.generation, order.id);
    if (!read.ok) throw new Problem('invalid_input', { fields: { csr: read.problem } });
    const wanted = { profile: generations[order.generation], hostName: order.commonName ?? '' };
    const sameKey = read.fingerprint === order.csrKeyHash;
    const problem = sameKey ? 'csr_key_used_before' : csrProblem(read.facts, wanted);
    if (problem) throw new Problem('invalid_input', { fields: { csr: problem } });
    await moveOrder(tx, order, 'reissue', actor, now(), {
      changes: {
        ...layPendingKey({ csr: read.pem, fingerprint: read.fingerprint, sealedKey }),
        problem: null,
        caMessage: null,
        sentToCaAt: null,
      },
    });
    await updateChecks(tx, order.id, actor);
  });
}

/** The yearly price pays for the right to a new certificate (decision 6). */
async function needSubscription(tx: Tx, id: string): Promise<void> {
  const { state } = await tx.subscription.findUniqueOrThrow({ where: { id }, select: { state: true } });
  if (state === 'ended') throw new Problem('subscription_ended');
}
