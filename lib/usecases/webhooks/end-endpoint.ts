import type { Tx } from '@/lib/db/client';
import { queueMail } from '../mail/queue-mail';
import { activeOwners } from '../members/parts/owners-act';

/** Why we stopped sending: the receiver said it wants no more, or took nothing for three days. */
type EndedWhy = 'gone' | 'failing';

/**
 * Ends an endpoint that a message could not reach with any of its tries over three days, unless it took another one
 * since; one that says itself that it is gone, at once. Its owners are mailed, and can switch it on again.
 */
export async function endEndpoint(
  tx: Tx,
  delivery: { readonly endpointId: string; readonly createdAt: Date },
  why: EndedWhy,
  at: Date,
): Promise<void> {
  const { endpointId: id, createdAt } = delivery;
  const taken = await tx.webhookDelivery.count({
    where: { endpointId: id, state: 'delivered', deliveredAt: { gte: createdAt } },
  });
  if (why === 'failing' && taken > 0) return;
  const { count } = await tx.webhookEndpoint.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: at, endedWhy: why },
  });
  if (count === 0) return;
  const { accountId, url } = await tx.webhookEndpoint.findUniqueOrThrow({ where: { id } });
  for (const owner of await activeOwners(tx, accountId)) {
    await queueMail(tx, {
      template: 'webhook_ended',
      to: owner.email,
      locale: owner.locale,
      userId: owner.id,
      data: { name: owner.firstName, endpointId: id, url: new URL(url).host, why },
      dedupeKey: `webhook_ended:${id}:${at.toISOString()}:${owner.id}`,
    });
  }
}
