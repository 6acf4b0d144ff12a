import { z } from 'zod';
import { id, list, optionalId, text } from './values';

export const createdWebhook = z.looseObject({ webhook_id: id });

export const webhookList = z.looseObject({
  webhooks: list(z.looseObject({ id, endpoint: text, status: text, secret: text })),
});

/** What the CA posts to our address. */
export const delivery = z.looseObject({
  event: z.string().min(1).max(100),
  data: z
    .looseObject({
      order_id: optionalId,
      certificate_id: optionalId,
      organization_id: optionalId,
      domain_id: optionalId,
      name: text,
      token: text,
      webhook_id: optionalId,
    })
    .nullish(),
});
