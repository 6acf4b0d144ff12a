import { z } from 'zod';
import { shipmentStates } from '@/lib/domain/shipment/shipment-state';

/** Why a device is replaced. */
export const replaceSchema = z.object({
  why: z.enum(['lost', 'broken', 'pin_blocked'], { error: 'required' }),
});

/** What our people heard about a device. */
export const shipmentSchema = z.object({
  state: z.enum(shipmentStates, { error: 'required' }),
  carrier: z.string().trim().max(64, { error: 'too_long' }),
  trackingCode: z.string().trim().max(64, { error: 'too_long' }),
  reason: z.string().trim().min(1, { error: 'reason_needed' }).max(500, { error: 'too_long' }),
});
