import { apiError } from '../errors';
import { toId } from '../json';
import type { IssuedCertificate, Order } from '../model';
import type { World } from '../world';
import { certificateById } from './status';

const matches = (certificate: IssuedCertificate | undefined, text: string): boolean =>
  certificate !== undefined &&
  [certificate.thumbprint, certificate.serialNumber].includes(text.toUpperCase());

/** An order by its id, or by thumbprint or serial number of its primary certificate; 404 when there is none. */
export function findOrder(world: World, text: string): Order {
  const id = toId(text);
  const order = world.store.data.orders.find(
    (entry) => entry.id === id || matches(certificateById(world, entry.certificateId), text),
  );
  if (!order) throw apiError('not_found|order');
  return order;
}

/** A certificate by its id or serial number; 404 when there is none. */
export function findCertificate(world: World, text: string): IssuedCertificate {
  const id = toId(text);
  const found = world.store.data.certificates.find(
    (entry) => entry.id === id || entry.serialNumber === text.toUpperCase(),
  );
  if (!found) throw apiError('not_found', 'The specified certificate was not found.');
  return found;
}
