import type { Tx } from '@/lib/db/client';
import type { Product } from '@/lib/db/generated/client';
import { similarState, similarStates } from '@/lib/domain/request/pre-check-similar';
import type { SimilarOrder } from '@/lib/views/request-findings';
import { renewableFrom, withFollowUps } from '../renewal/start-renewal';

interface Request {
  readonly id: string;
  readonly accountId: string;
  readonly renewalOfId: string | null;
  readonly product: Pick<Product, 'subject'>;
}

/**
 * What the account has already for this number (20 positions) and purpose: drafts, orders on their way and valid
 * certificates, the newest first, at most ten (M32). The order that this one follows up is no surprise and left out.
 */
export async function similarOrders(
  tx: Pick<Tx, 'certificateOrder'>,
  request: Request,
  oin: string,
  at: Date,
): Promise<readonly SimilarOrder[]> {
  const { id, accountId, renewalOfId, product } = request;
  const orders = await tx.certificateOrder.findMany({
    where: {
      accountId,
      id: { notIn: renewalOfId ? [id, renewalOfId] : [id] },
      product: { subject: product.subject },
      state: { in: [...similarStates] },
      OR: [{ oin }, { answers: { path: ['oin', 'number'], equals: oin } }],
    },
    include: withFollowUps,
    orderBy: { createdAt: 'desc' },
    take: 10,
  });
  return orders.flatMap((order) => {
    const [certificate] = order.certificates;
    const stands = similarState(order.state, certificate, at);
    if (!stands) return [];
    const opens = stands === 'valid' ? renewableFrom(order) : null;
    return [
      {
        orderId: order.id,
        number: order.number,
        stands,
        commonName: order.commonName,
        notAfter: certificate?.notAfter ?? null,
        renewable: opens !== null && opens <= at,
      },
    ];
  });
}
