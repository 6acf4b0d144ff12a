'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { shipmentStates } from '@/lib/domain/shipment/shipment-state';
import { recordShipment } from '@/lib/usecases/shipments/record-shipment';
import { staffAction } from '@/lib/web/action';

const typed = z.object({
  orderId: z.uuid(),
  state: z.enum(shipmentStates, { error: 'required' }),
  carrier: z.string().trim().max(64, { error: 'too_long' }),
  trackingCode: z.string().trim().max(64, { error: 'too_long' }),
  reason: z.string().trim().min(1, { error: 'reason_needed' }).max(500, { error: 'too_long' }),
});

/** Records what was heard about a device. */
export const record = staffAction({
  schema: typed,
  run: async (actor, news) => {
    await recordShipment(actor, news);
    refresh();
  },
});
