import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { hostNameOf } from '@/lib/domain/request/pre-check';
import { walk } from '@/lib/domain/request/walk';
import type { BatchDraft } from '@/lib/views/batch-view';
import { knownId } from '../known-id';
import { formOf } from '../requests/editable-order';
import { needRequester } from './batch-products';

/** The requests that were made from one file, in the order of its rows. Throws `forbidden` and `not_found`. */
export async function readBatch(actor: Actor, batchId: string): Promise<readonly BatchDraft[]> {
  const { accountId } = needRequester(actor);
  const orders = await db().certificateOrder.findMany({
    where: { batchId: knownId(batchId), accountId },
    include: { product: true },
    orderBy: { batchLine: 'asc' },
  });
  if (orders.length === 0) throw new Problem('not_found');
  const organisations = await db().organisation.findMany({ where: { accountId } });
  return orders.map((order) => {
    const { organisation, domain } = walk(formOf(order.product), order.answers).answers;
    const chosen =
      organisation && 'organisationId' in organisation
        ? organisations.find(({ id }) => id === organisation.organisationId)
        : organisation;
    return {
      orderId: order.id,
      orderNumber: order.number,
      row: order.batchLine ?? 0,
      organisation: chosen?.name ?? '',
      hostName: order.commonName ?? (domain ? hostNameOf(domain) : ''),
      isDraft: order.state === 'draft' || order.state === 'returned',
    };
  });
}
