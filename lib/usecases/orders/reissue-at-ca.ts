import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { CaError } from '@/lib/digicert/errors';
import { system } from '@/lib/domain/account/actor';
import { raiseWorkItem } from '../staff/raise-work-item';
import { caForOrder } from './ca-for-order';
import { moveOrder } from './move-order';
import { dropPendingKey } from './pending-key';
import { updateChecks } from './update-checks';

const actor = system('reissue-at-ca');

/**
 * Asks the CA for a new certificate on the same validated order, once: the intent is recorded first. When the answer is
 * lost the order is only watched: the certificate for the new key either comes or staff look. A refusal keeps the
 * certificate that is there, with its key.
 */
export async function reissueAtCa(orderId: string): Promise<void> {
  const { count } = await db().certificateOrder.updateMany({
    where: { id: orderId, state: 'reissuing', sentToCaAt: null },
    data: { sentToCaAt: now() },
  });
  const order = await db().certificateOrder.findUnique({ where: { id: orderId } });
  if (count !== 1 || !order?.caOrderId || !order.pendingCsr || !order.commonName) return;
  try {
    const ca = caForOrder(orderId);
    const { requestToApprove } = await ca.reissue(order.caOrderId, {
      csr: order.pendingCsr,
      commonName: order.commonName,
    });
    if (requestToApprove) await ca.approveRequest(requestToApprove);
  } catch (error) {
    if (!(error instanceof CaError)) throw error;
    if (error.kind === 'unavailable') {
      await db().certificateOrder.update({ where: { id: orderId }, data: { sentToCaAt: null } });
      throw error;
    }
    await transaction(async (tx) => {
      if (error.kind === 'refused') {
        const changes = {
          ...dropPendingKey,
          problem: 'ca_refused',
          caMessage: error.problems.map(({ message }) => message).join(' '),
        };
        await moveOrder(tx, order, 'keep', actor, now(), { changes, detail: { code: error.code } });
        await updateChecks(tx, orderId, actor);
      }
      const params = { about: 'reissue_failed', message: error.message } as const;
      const dedupeKey = `reissue:${orderId}:${order.stateSince.getTime()}`;
      await raiseWorkItem(tx, { kind: 'ca_unclear', orderId, params, dedupeKey });
    });
  }
}
