import { z } from 'zod';
import { checkActions, checkKinds, checkReasons, checkStates, owners } from '@/lib/domain/checks/check-kinds';
import type { NextActor } from '@/lib/domain/checks/next-actor';
import { orderStates } from '@/lib/domain/order/lifecycle';
import type { listOrders } from '@/lib/usecases/orders/list-orders';
import type { readOrder } from '@/lib/usecases/orders/read-order';
import { moment, named, pageOf } from './named';

const next = named(
  'Next',
  'Whose turn it is.',
  z.object({
    actor: z.enum([...owners, 'nobody']),
    check: z.enum(checkKinds).nullable().meta({ description: 'The check that it is about, if any.' }),
    action: z.enum(checkActions).nullable().meta({ description: 'What they can do about it.' }),
  }),
);

const shared = {
  id: z.uuid(),
  number: z.string().meta({ description: 'The number that people know the order by.' }),
  state: z.enum(orderStates),
  commonName: z.string().nullable().meta({ description: 'The name in the certificate.' }),
  organisationName: z.string().nullable(),
  validUntil: moment().nullable().meta({ description: 'Until when the certificate was asked for.' }),
  next,
};

const orderLine = named('OrderLine', 'An order in a list.', z.object({ ...shared, createdAt: moment() }));

export const orderPage = pageOf('OrderPage', orderLine);

const check = named(
  'Check',
  'One of the checks before a certificate can be made.',
  z.object({
    kind: z.enum(checkKinds),
    state: z.enum(checkStates),
    owner: z.enum(owners).meta({ description: 'Who acts, or acted.' }),
    reason: z.enum(checkReasons),
    since: moment().meta({ description: 'Since when the check is in this state.' }),
    action: z.enum(checkActions).nullable(),
    late: z.boolean().meta({ description: 'It takes longer than usual.' }),
  }),
);

export const orderShape = named(
  'Order',
  'An order with its checks.',
  z.object({
    ...shared,
    stateSince: moment(),
    generation: z.enum(['G1', 'G4']),
    oin: z.string().nullable(),
    submittedAt: moment().nullable(),
    currentCertificateId: z
      .uuid()
      .nullable()
      .meta({ description: 'The first certificate of this order, not replaced; null until it is there.' }),
    checks: z.array(check),
  }),
);

const nextOf = ({ actor, check: about, action }: NextActor) => ({ actor, check: about, action });
const iso = (at: Date | null) => at?.toISOString() ?? null;

type Listed = Awaited<ReturnType<typeof listOrders>>;

/** A page of orders as the API tells it. */
export const orderPageOf = ({ orders, nextAfter }: Listed) => ({
  data: orders.map((order) => ({
    id: order.id,
    number: order.number,
    state: order.state,
    commonName: order.commonName,
    organisationName: order.organisationName,
    validUntil: iso(order.validUntil),
    next: nextOf(order.next),
    createdAt: order.createdAt.toISOString(),
  })),
  nextCursor: nextAfter ?? null,
});

/** An order as the API tells it: without people, mails and what passed between us and the CA. */
export const orderOf = (order: Awaited<ReturnType<typeof readOrder>>) => ({
  id: order.id,
  number: order.number,
  state: order.state,
  commonName: order.commonName,
  organisationName: order.organisation?.name ?? null,
  validUntil: iso(order.validUntil),
  next: nextOf(order.next),
  stateSince: order.stateSince.toISOString(),
  generation: order.generation,
  oin: order.oin,
  submittedAt: iso(order.submittedAt),
  currentCertificateId: order.certificates.find(({ replacedAt }) => !replacedAt)?.id ?? null,
  checks: order.checks.map(({ kind, state, owner, reason, since, action, late }) => ({
    kind,
    state,
    owner,
    reason,
    since: since.toISOString(),
    action,
    late,
  })),
});
