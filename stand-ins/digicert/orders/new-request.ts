import { isTrue, type JsonObject } from '../json';
import type { IssuedCertificate, Order, OrderRequest, RequestType } from '../model';
import type { Caller, World } from '../world';

/** A request for another certificate on an order, with the record of that certificate. */
export interface NewVersion {
  readonly request: OrderRequest;
  readonly certificate: IssuedCertificate;
}

interface NewRequest {
  readonly type: RequestType;
  readonly status: OrderRequest['status'];
  readonly comments: string;
  readonly certificateIds?: number[];
}

/** Adds a request about an order; one that is approved from the start counts as decided by its requester. */
export function addRequest(world: World, order: Order, caller: Caller, given: NewRequest): OrderRequest {
  const at = world.now().toISOString();
  const decided = given.status === 'approved';
  const request: OrderRequest = {
    id: world.store.takeId('request'),
    orderId: order.id,
    certificateIds: given.certificateIds ?? [],
    type: given.type,
    status: given.status,
    createdAt: at,
    processedAt: decided ? at : null,
    requesterId: caller.userId,
    processorId: decided ? caller.userId : null,
    comments: given.comments,
    processorComment: '',
  };
  world.store.data.requests.push(request);
  return request;
}

/** The status a new request gets: decided at once with skip_approval, else as the knob says. */
export function requestStatusFor(world: World, body: JsonObject): OrderRequest['status'] {
  if (isTrue(body.skip_approval)) return 'approved';
  const wanted = world.knobs.newRequestStatus;
  return wanted === 'approved' || wanted === 'submitted' ? wanted : 'pending';
}
