import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { ShippingAnswer } from '@/lib/domain/request/questions/shipping';
import type { DeviceView } from '@/lib/views/device-view';
import { ownDevice } from './own-device';

/** The device of a person's order: where it is, what the holder has, and where the program is. Throws `not_found`. */
export async function readDevice(actor: Actor, orderId: string): Promise<DeviceView> {
  const order = await ownDevice(db(), actor, orderId);
  const { id, number, state, commonName, product, shipment, caOrderId } = order;
  const { address, method, stateSince, carrier, trackingCode, deviceReceivedAt, pinReceivedAt } = shipment;
  return {
    orderId: id,
    orderNumber: number,
    orderState: state,
    caOrderId,
    holderName: commonName ?? '',
    qualified: product.keyStore === 'qscd',
    address: address as unknown as Omit<ShippingAnswer, 'method'>,
    method,
    state: shipment.state,
    stateSince,
    carrier,
    trackingCode,
    approved: (await db().representation.count({ where: { orderId, approval: 'approved' } })) > 0,
    deviceReceivedAt,
    pinReceivedAt,
    validUntil: order.certificates[0]?.notAfter ?? null,
    certificateId: order.certificates[0]?.id ?? null,
    trustAssistantUrl: env().TRUST_ASSISTANT_URL,
    validationEmail: env().VALIDATION_EMAIL,
  };
}
