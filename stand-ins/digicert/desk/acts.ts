import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type JsonObject, textAt } from '../json';
import { type CheckKind, checkKinds, type Order } from '../model';
import { rejectOrder } from '../orders/closing';
import { holdCheck, openChecks, passCheck } from '../orders/lifecycle';
import { wasAskedForDomain } from '../orders/outbox';
import { isOpen } from '../orders/status';
import type { World } from '../world';
import { deskOrder } from './views';

export interface DeskAnswer {
  readonly status: ContentfulStatusCode;
  readonly body: unknown;
}

export const done = (body: unknown): DeskAnswer => ({ status: 200, body });
export const refused = (status: 400 | 404 | 409, error: string): DeskAnswer => ({ status, body: { error } });

const isValidating = (order: Order): boolean =>
  order.status === 'pending' || order.status === 'reissue_pending';
const notValidating = (order: Order): DeskAnswer =>
  refused(409, `The order is ${order.status}, not under validation.`);

/** A verdict of the validation desk on one check: passed, failed or question, the last two with a reason. */
export async function recordCheck(
  world: World,
  order: Order,
  check: string,
  body: JsonObject,
): Promise<DeskAnswer> {
  const kind = checkKinds.find((entry) => entry === check);
  if (!kind) return refused(404, `Checks are ${checkKinds.join(', ')}.`);
  if (!isValidating(order)) return notValidating(order);
  const { result } = body;
  if (result === 'passed') {
    await passCheck(world, order, kind);
    return done(deskOrder(world, order));
  }
  const reason = textAt(body, 'reason');
  if (result !== 'failed' && result !== 'question')
    return refused(400, 'result is passed, failed or question.');
  if (!reason) return refused(400, 'A reason is needed: the customer reads it.');
  holdCheck(world, order, kind, result, reason);
  return done(deskOrder(world, order));
}

/** Somebody follows the link in a mail that asked to approve a domain of the order. */
export async function approveDomain(world: World, order: Order, body: JsonObject): Promise<DeskAnswer> {
  if (!isValidating(order)) return notValidating(order);
  if (order.dcvMethod !== 'email') return refused(409, 'The domain of this order is not proved by mail.');
  if (!wasAskedForDomain(world, order, textAt(body, 'to') ?? ''))
    return refused(404, 'No such mail was sent to this address.');
  await passCheck(world, order, 'domain');
  return done(deskOrder(world, order));
}

/** What the identity company reports about the representative: passed, or failed (which may be tried again). */
export async function decideIdentity(world: World, order: Order, body: JsonObject): Promise<DeskAnswer> {
  if (!isValidating(order)) return notValidating(order);
  if (body.result !== 'passed' && body.result !== 'failed')
    return refused(400, 'result is passed or failed.');
  if (body.result === 'passed') await passCheck(world, order, 'identity');
  else if (order.checks.identity.state !== 'passed') {
    const since = world.now().toISOString();
    order.checks.identity = { state: 'failed', reason: textAt(body, 'reason') ?? 'not stated', since };
    world.store.touch();
  }
  return done(deskOrder(world, order));
}

/** The checks that must hold before the representative is asked to approve. */
const beforeApproval = (order: Order): CheckKind[] => openChecks(order).filter((kind) => kind !== 'approval');

/** The representative's decision. It is asked for only when every other check is done. */
export async function decideApproval(world: World, order: Order, body: JsonObject): Promise<DeskAnswer> {
  const { decision } = body;
  if (decision !== 'approved' && decision !== 'declined')
    return refused(400, 'decision is approved or declined.');
  if (decision === 'approved' && order.checks.approval.state === 'passed')
    return done(deskOrder(world, order));
  if (!isValidating(order)) return notValidating(order);
  if (decision === 'declined') {
    const reason = textAt(body, 'reason') ?? 'no reason given';
    rejectOrder(world, order, `Declined by the authorised representative: ${reason}`, null);
    return done(deskOrder(world, order));
  }
  const waitingFor = beforeApproval(order);
  if (waitingFor.length > 0) {
    return refused(
      409,
      `Approval is asked for when every other check is done; still open: ${waitingFor.join(', ')}.`,
    );
  }
  await passCheck(world, order, 'approval');
  return done(deskOrder(world, order));
}

/** The desk refuses the order for good. */
export function rejectByDesk(world: World, order: Order, reason: string | undefined): DeskAnswer {
  if (!reason) return refused(400, 'A reason is needed: the customer reads it.');
  if (!isOpen(order)) return refused(409, `The order is ${order.status}.`);
  rejectOrder(world, order, reason, null);
  return done(deskOrder(world, order));
}
