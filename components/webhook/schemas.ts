import { z } from 'zod';
import { endpointUrlSchema } from '@/lib/domain/webhook/endpoint-url';
import { webhookEvents } from '@/lib/domain/webhook/events';
import { type EventField, fieldOf } from './event-field';

const ticks = Object.fromEntries(webhookEvents.map((event) => [fieldOf(event), z.boolean()])) as Record<
  EventField,
  z.ZodBoolean
>;

/** A new endpoint: its address and a tick per event, of which one at least. */
export const endpointForm = z
  .object({ url: endpointUrlSchema, ...ticks })
  .transform(({ url, ...ticked }, context) => {
    const events = webhookEvents.filter((event) => ticked[fieldOf(event)]);
    if (events.length > 0) return { url, events };
    context.addIssue({ code: 'custom', message: 'required', path: [fieldOf(webhookEvents[0])] });
    return z.NEVER;
  });

export const endpointSchema = z.object({ endpointId: z.uuid() });
export const activeSchema = endpointSchema.extend({ active: z.boolean() });
export const deliverySchema = z.object({ deliveryId: z.uuid() });
