import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { CertificateOrder } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import type { Digicert } from '@/lib/digicert/client';
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
  if (count !== 1 || !order?.caOrderId) return;
  try {
    const ca = caForOrder(orderId);
    const { requestToApprove } = await reissue(ca, { ...order, caOrderId: order.caOrderId });
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
        if (order.individualId) await inUseAgain(tx, orderId, order.completedAt);
        await updateChecks(tx, orderId, actor);
      }
      const params = { about: 'reissue_failed', message: error.message } as const;
      const dedupeKey = `reissue:${orderId}:${order.stateSince.getTime()}`;
      await raiseWorkItem(tx, { kind: 'ca_unclear', orderId, params, dedupeKey });
    });
  }
}

/** The device that was to be replaced goes on as it was: nobody has to collect anything. */
async function inUseAgain(tx: Tx, orderId: string, completedAt: Date | null): Promise<void> {
  const changes = { completedAt: completedAt ?? now() };
  await moveOrder(tx, { id: orderId, state: 'issued' }, 'collect', actor, now(), { changes });
}

type Reissued = Pick<CertificateOrder, 'individualId' | 'pendingCsr' | 'commonName' | 'number'> & {
  caOrderId: string;
};

/** With a new request for a server; for a person without one, because the key is made on the new device. */
function reissue(ca: Digicert, { caOrderId, individualId, pendingCsr, commonName, number }: Reissued) {
  if (individualId) return ca.replaceDevice(caOrderId, `New device for order ${number}`);
  if (!pendingCsr || !commonName) throw new Error('A reissue lacks its key or its name');
  return ca.reissue(caOrderId, { csr: pendingCsr, commonName });
}
