import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { hasCertificate } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { recordHappening } from '../revocation/record-happening';

/**
 * The customer says that the certificate is in place where it is used. Ticks it in every open campaign that waits for
 * it too, the earlier certificate that it replaced included. Said twice it is noted once. Throws `not_found`.
 */
export async function sayInstalled(actor: Actor, orderId: string): Promise<void> {
  const at = now();
  await transaction(async (tx) => {
    const order = await tx.certificateOrder.findUnique({
      where: { id: knownId(orderId) },
      include: {
        certificates: { where: { duplicateId: null }, orderBy: { createdAt: 'desc' } },
        events: { where: { name: 'installed' }, orderBy: { at: 'desc' }, take: 1 },
      },
    });
    if (!order || !canRequest(actor, order) || !hasCertificate(order.state)) throw new Problem('not_found');
    const [current, ...replaced] = order.certificates;
    const [said] = order.events;
    if (!current || (said && said.at >= current.createdAt)) return;
    await recordHappening(tx, { orderId, name: 'installed', actor, at });
    const before = await tx.certificate.findMany({
      where: { duplicateId: null, order: { renewals: { some: { id: orderId } } } },
    });
    const ids = [...replaced, ...before].map(({ id }) => id);
    await tx.campaignItem.updateMany({
      where: { certificateId: { in: ids }, installedAt: null, campaign: { closedAt: null } },
      data: { installedAt: at, installedBy: actorId(actor) },
    });
  });
}
