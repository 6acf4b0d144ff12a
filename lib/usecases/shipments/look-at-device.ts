import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { refreshOrder } from '../orders/refresh-order';
import { ownDevice } from './own-device';

/** Asks the CA at once where the device and the certificate are, for who does not want to wait. Throws `not_found`. */
export async function lookAtDevice(actor: Actor, orderId: string): Promise<void> {
  const { id } = await ownDevice(db(), actor, orderId);
  await refreshOrder(id);
}
