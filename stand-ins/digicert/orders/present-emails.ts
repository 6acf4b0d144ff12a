import { textAt } from '../json';
import type { Order } from '../model';
import type { World } from '../world';
import { timestamp } from './present';

/** When the account's own approval of an order was given, which is when mail goes out; undefined before that. */
function handedInAt(world: World, order: Order): string | undefined {
  const request = world.store.data.requests.find(
    ({ orderId, type }) => orderId === order.id && type === 'new_request',
  );
  return request?.status === 'approved' ? (request.processedAt ?? request.createdAt) : undefined;
}

/**
 * How the addresses in the certificate of a person stand: `GET /order/certificate/{id}/email-validation`. An
 * address counts as validated when the holder's identity is; products without a person have no addresses.
 */
export function emailValidation(world: World, order: Order): Record<string, unknown> {
  const individual = world.store.data.individuals.find(({ id }) => id === order.individualId);
  const email = textAt(individual, 'email');
  const emailed = handedInAt(world, order);
  const status = order.checks.identity.state === 'passed' ? 'validated' : 'unvalidated';
  const row = { email, status, ...(emailed ? { date_emailed: timestamp(emailed) } : {}) };
  return { delivery_options: 'email', emails: email ? [row] : [] };
}
