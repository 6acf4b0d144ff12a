import { apiError } from '../errors';
import type { OrderRequest } from '../model';
import type { World } from '../world';
import { rejectOrder, revokeCertificates } from './closing';
import { beginValidation } from './lifecycle';
import { beginReissue, deliverDuplicate } from './reissue';
import { certificateById, decideRequest } from './status';

type Effect = (world: World, request: OrderRequest) => Promise<void>;

function orderOf(world: World, request: OrderRequest) {
  const order = world.store.data.orders.find(({ id }) => id === request.orderId);
  if (!order) throw apiError('not_found|order');
  return order;
}

function certificatesOf(world: World, request: OrderRequest) {
  return request.certificateIds.flatMap((id) => certificateById(world, id) ?? []);
}

/** What an approved request sets going. */
const effects: Readonly<Record<OrderRequest['type'], Effect>> = {
  new_request: (world, request) => beginValidation(world, orderOf(world, request)),
  async reissue(world, request) {
    const [certificate] = certificatesOf(world, request);
    if (certificate) await beginReissue(world, orderOf(world, request), certificate);
  },
  async duplicate(world, request) {
    const [certificate] = certificatesOf(world, request);
    if (certificate) await deliverDuplicate(world, orderOf(world, request), certificate);
  },
  async revoke(world, request) {
    const reason = request.revocationReason ?? 'unspecified';
    revokeCertificates(world, orderOf(world, request), certificatesOf(world, request), reason);
  },
};

/** Approves a request that waits for the account's administrator, and carries it out. */
export async function approveRequest(
  world: World,
  request: OrderRequest,
  comment: string,
  userId: number,
): Promise<void> {
  decideRequest(world, request, 'approved', comment, userId);
  await effects[request.type](world, request);
}

/** Rejects a request; a new order or a reissue goes down with it. */
export function rejectRequest(world: World, request: OrderRequest, comment: string, userId: number): void {
  decideRequest(world, request, 'rejected', comment, userId);
  if (request.type === 'new_request' || request.type === 'reissue') {
    rejectOrder(
      world,
      orderOf(world, request),
      comment || 'Rejected by the administrator of the account.',
      userId,
    );
  }
  if (request.type === 'duplicate') {
    for (const certificate of certificatesOf(world, request)) certificate.status = 'rejected';
  }
}
