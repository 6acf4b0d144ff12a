import { z } from 'zod';
import { orderStates } from '@/lib/domain/order/lifecycle';
import { reissueWithCsr } from '@/lib/usecases/keys/reissue-with-csr';
import { listOrders } from '@/lib/usecases/orders/list-orders';
import { readOrder } from '@/lib/usecases/orders/read-order';
import { doing, reading } from '../endpoint';
import { named, paging } from '../shapes/named';
import { orderOf, orderPage, orderPageOf, orderShape } from '../shapes/order';

const orderId = z.object({ orderId: z.uuid() });

const list = reading({
  id: 'listOrders',
  path: '/orders',
  summary: 'The orders of the account',
  scope: 'orders:read',
  refusals: ['invalid_input'],
  params: z.object({}),
  query: z.strictObject({
    ...paging,
    state: z.array(z.enum(orderStates)).optional().meta({ description: 'Only these; may be repeated.' }),
    organisationId: z.uuid().optional(),
    search: z.string().max(200).optional().meta({
      description: 'Order number, OIN, or a part of the name in the certificate or of the organisation.',
    }),
  }),
  shape: orderPage,
  run: async (actor, _none, { limit, cursor, state, organisationId, search }) =>
    orderPageOf(
      await listOrders(actor, { limit, after: cursor, states: state, organisation: organisationId, search }),
    ),
});

const read = reading({
  id: 'readOrder',
  path: '/orders/{orderId}',
  summary: 'One order, with its checks and whose turn it is',
  scope: 'orders:read',
  refusals: ['not_found'],
  params: orderId,
  query: z.strictObject({}),
  shape: orderShape,
  run: async (actor, params) => orderOf(await readOrder(actor, params.orderId)),
});

const reissueBody = named(
  'Reissue',
  'The request for the new certificate.',
  z.strictObject({
    csr: z
      .string({ error: 'required' })
      .min(1, { error: 'required' })
      .max(20_000, { error: 'too_long' })
      .meta({ description: 'A PKCS#10 request as PEM, for a new key and the same name.' }),
  }),
);

const reissueAnswer = named(
  'ReissueAccepted',
  'The CA makes the new certificate now; read the order to see when it is there.',
  z.object({ orderId: z.uuid(), state: z.literal('reissuing') }),
);

const reissue = doing({
  id: 'reissueOrder',
  path: '/orders/{orderId}/reissue',
  summary: 'A new certificate for a new key, on the same validated order, free of charge',
  scope: 'certificates:reissue',
  refusals: ['not_found', 'invalid_input', 'reissue_running', 'reissue_not_possible', 'subscription_ended'],
  params: orderId,
  body: reissueBody,
  status: 202,
  shape: reissueAnswer,
  run: async (actor, params, { csr }) => {
    await reissueWithCsr(actor, { orderId: params.orderId, csr });
    return { orderId: params.orderId, state: 'reissuing' as const };
  },
});

export const orderEndpoints = [list, read, reissue];
