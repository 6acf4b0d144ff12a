import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { ShippingAnswer } from '@/lib/domain/request/questions/shipping';

interface Planned {
  orderId: string;
  address: ShippingAnswer;
  /** What it costs the customer extra, without VAT. */
  priceCents: number;
  at: Date;
}

/** Lays down where the device goes and what that costs; again when the request is submitted again. */
export async function planShipment(tx: Tx, { orderId, address, priceCents, at }: Planned): Promise<void> {
  const { method, ...place } = address;
  const planned = { address: { ...place }, method, priceCents, state: 'waiting', stateSince: at } as const;
  await tx.shipment.upsert({
    where: { orderId },
    create: { id: newId(), orderId, ...planned },
    update: planned,
  });
}
