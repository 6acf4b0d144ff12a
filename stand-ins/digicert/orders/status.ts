import type { IssuedCertificate, Order, OrderRequest, OrderStatus, RequestStatus } from '../model';
import type { World } from '../world';

const CHANGES_KEPT = 5000;

/** Statuses in which something still has to happen. */
const openStatuses: readonly OrderStatus[] = [
  'needs_approval',
  'pending',
  'waiting_pickup',
  'reissue_pending',
];
export const isOpen = (order: Order): boolean => openStatuses.includes(order.status);

/** Gives an order a status and remembers when, for those who poll status changes. */
export function setStatus(world: World, order: Order, status: OrderStatus): void {
  const at = world.now().toISOString();
  order.status = status;
  order.statusSince = at;
  const { statusChanges } = world.store.data;
  statusChanges.push({ orderId: order.id, at });
  if (statusChanges.length > CHANGES_KEPT) statusChanges.shift();
  world.store.touch();
}

/** Adds a note that everybody sees who reads the order. */
export function addNote(
  world: World,
  order: Order,
  text: string,
  userId: number | null,
): Order['notes'][number] {
  const note = { id: world.store.takeId('other'), text, createdAt: world.now().toISOString(), userId };
  order.notes.push(note);
  return note;
}

/** The certificates of an order, in the order in which they were asked for. */
export function certificatesOf(world: World, order: Order): IssuedCertificate[] {
  return world.store.data.certificates.filter(({ orderId }) => orderId === order.id);
}

export function certificateById(world: World, id: number | null): IssuedCertificate | undefined {
  return world.store.data.certificates.find((certificate) => certificate.id === id);
}

/** The request of an order that nobody has decided on, if any. */
export function openRequest(
  world: World,
  order: Order,
  types: readonly OrderRequest['type'][],
): OrderRequest | undefined {
  return world.store.data.requests.find(
    ({ orderId, type, status }) =>
      orderId === order.id && types.includes(type) && (status === 'pending' || status === 'submitted'),
  );
}

/** The most recent request of an order of one of the types. */
export function latestRequest(
  world: World,
  order: Order,
  types: readonly OrderRequest['type'][],
): OrderRequest | undefined {
  return world.store.data.requests.findLast(
    ({ orderId, type }) => orderId === order.id && types.includes(type),
  );
}

/** Records the decision on a request. */
export function decideRequest(
  world: World,
  request: OrderRequest,
  status: RequestStatus,
  comment: string,
  processorId: number | null,
): void {
  request.status = status;
  request.processorComment = comment;
  request.processorId = processorId;
  request.processedAt = world.now().toISOString();
  world.store.touch();
}

/** Gives back what an order cost. */
export function refund(world: World, order: Order): void {
  world.store.data.account.balanceCents += order.priceCents;
  order.priceCents = 0;
}
