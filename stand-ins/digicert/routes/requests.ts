import { Hono } from 'hono';
import { autoStep } from '../auto-pilot';
import { apiError } from '../errors';
import { readObject, textAt, toId } from '../json';
import { type ListOptions, listPage } from '../listing';
import type { OrderRequest, RequestStatus } from '../model';
import { orderRow, personInfo, timestamp } from '../orders/present';
import { approveRequest, rejectRequest } from '../orders/requests';
import type { ApiEnv, World } from '../world';

const statuses: readonly RequestStatus[] = ['submitted', 'pending', 'approved', 'rejected'];

function requestInfo(world: World, request: OrderRequest) {
  const person = (id: number | null) => personInfo(world.store.data.users.find((user) => user.id === id));
  const order = world.store.data.orders.find(({ id }) => id === request.orderId);
  return {
    id: request.id,
    date: timestamp(request.createdAt),
    type: request.type,
    status: request.status,
    ...(request.processedAt ? { date_processed: timestamp(request.processedAt) } : {}),
    requester: person(request.requesterId),
    ...(request.processorId === null ? {} : { processor: person(request.processorId) }),
    ...(order ? { order: orderRow(world, order) } : {}),
    comments: request.comments,
    ...(request.processorComment ? { processor_comment: request.processorComment } : {}),
  };
}

const listOptions: ListOptions<OrderRequest> = {
  largestPage: 1000,
  search: [],
  properties: {
    id: ({ id }) => id,
    status: (request) => request.status,
    type: ({ type }) => type,
    date: ({ createdAt }) => timestamp(createdAt),
    order_id: ({ orderId }) => orderId,
  },
};

function findRequest(world: World, id: string): OrderRequest {
  const request = world.store.data.requests.find((entry) => entry.id === toId(id));
  if (!request) throw apiError('not_found', 'The specified request was not found.');
  return request;
}

/** Requests: what the account's own administrator decides on. */
export function requestRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/', (c) => {
    const status = c.req.query('status');
    const wanted = world.store.data.requests.filter((request) => !status || request.status === status);
    const { items, page } = listPage(wanted, c.req.url, listOptions);
    return c.json({ requests: items.map((request) => requestInfo(world, request)), page });
  });

  routes.get('/:id', (c) => c.json(requestInfo(world, findRequest(world, c.req.param('id')))));

  routes.put('/:id/status', async (c) => {
    const request = findRequest(world, c.req.param('id'));
    const body = await readObject(c.req);
    const status = statuses.find((entry) => entry === body.status);
    const open = request.status === 'pending' || request.status === 'submitted';
    if (!status || !open) throw apiError('invalid_request_status');
    const comment = textAt(body, 'processor_comment') ?? '';
    const { userId } = c.get('caller');
    const order = world.store.data.orders.find(({ id }) => id === request.orderId);
    if (status === 'approved') await approveRequest(world, request, comment, userId);
    else if (status === 'rejected') rejectRequest(world, request, comment, userId);
    else request.status = status;
    if (order) await autoStep(world, order);
    world.store.touch();
    return c.body(null, 204);
  });

  return routes;
}
