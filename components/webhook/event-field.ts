import type { WebhookEvent } from '@/lib/domain/webhook/events';

type Flat<E> = E extends `${infer Subject}.${infer Happening}` ? `${Subject}_${Happening}` : never;

/** The name of an event where a dot means a level: in forms and in messages. */
export type EventField = Flat<WebhookEvent>;

export const fieldOf = (event: WebhookEvent) => event.replace('.', '_') as EventField;
