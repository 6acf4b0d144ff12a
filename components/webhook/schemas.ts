import { z } from 'zod';
import { endpointUrlSchema, keptUrlSchema } from '@/lib/domain/webhook/endpoint-url';
import { webhookEvents } from '@/lib/domain/webhook/events';
import { webhookKinds } from '@/lib/domain/webhook/kinds';
import { type EventField, fieldOf } from './event-field';

const ticks = Object.fromEntries(webhookEvents.map((event) => [fieldOf(event), z.boolean()])) as Record<
  EventField,
  z.ZodBoolean
>;

/** The ticked events, of which there must be one at least. */
function withEvents<T extends Record<EventField, boolean>>(
  ticked: T,
  context: z.RefinementCtx,
): T & { events: (typeof webhookEvents)[number][] } {
  const events = webhookEvents.filter((event) => ticked[fieldOf(event)]);
  if (events.length > 0) return { ...ticked, events };
  context.addIssue({ code: 'custom', message: 'required', path: [fieldOf(webhookEvents[0])] });
  return z.NEVER;
}

/** A new endpoint: who reads there, its address, and a tick per event. */
export const endpointForm = z
  .object({ kind: z.enum(webhookKinds, { error: 'required' }), url: endpointUrlSchema, ...ticks })
  .transform(withEvents);

/** Another address, where one is filled in, and other events. */
export const changeForm = z
  .object({ endpointId: z.uuid(), url: keptUrlSchema, ...ticks })
  .transform(withEvents);

/** For how many hours the old secret goes on; a radio button gives text. */
export const secretForm = z.object({
  endpointId: z.uuid(),
  overlap: z
    .enum(['0', '24', '72'], { error: 'required' })
    .transform((hours) => Number(hours) as 0 | 24 | 72),
});

export const endpointSchema = z.object({ endpointId: z.uuid() });
export const activeSchema = endpointSchema.extend({ active: z.boolean() });
export const deliverySchema = z.object({ deliveryId: z.uuid() });
