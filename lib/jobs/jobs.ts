import { z } from 'zod';

const order = z.object({ orderId: z.uuid() });
const invoice = z.object({ invoiceId: z.uuid() });

/** Every job the product knows: its name and the shape of its payload. The worker maps each to one use case. */
export const jobs = {
  'send-mail': z.object({ mailId: z.uuid() }),
  'check-payment': z.object({ paymentId: z.uuid() }),
  'collect-invoice': invoice,
  'chase-invoice': invoice,
  'refund-payment': z.object({
    paymentId: z.uuid(),
    cents: z.int().positive(),
    reference: z.string().min(1).max(100),
  }),
  'revoke-mandate': z.object({ mandateId: z.uuid() }),
  'billing-round': z.object({}),
  'remove-abandoned': z.object({}),
  'submit-to-ca': order,
  'look-up-at-ca': order,
  'reissue-at-ca': order,
  'duplicate-at-ca': z.object({ duplicateId: z.uuid() }),
  'refresh-order': order,
  'campaign-round': z.object({}),
  'revoke-at-ca': z.object({ revocationId: z.uuid() }),
  'report-approval': order,
  'cancel-at-ca': order,
  'start-identity': order,
  'find-authority': order,
  'remind-signatories': z.object({}),
  'refresh-identity': order,
  'erase-verification': z.object({ representationId: z.uuid() }),
  'prepare-ca': z.object({}),
  'webhook-challenge': z.object({ webhookId: z.string(), token: z.string() }),
  'follow-status-changes': z.object({}),
  'follow-organisations': z.object({}),
  'compare-registers': order,
  'tell-conversation': z.object({ conversationOf: z.uuid(), to: z.enum(['customer', 'desk']) }),
  'remind-appointment': z.object({ appointmentId: z.uuid(), sequence: z.int().nonnegative() }),
  'watch-ca': z.object({}),
  'reconcile-ca': z.object({ askedAt: z.iso.datetime().optional() }),
  'send-reminders': z.object({}),
  'nudge-round': z.object({}),
  'retention-round': z.object({}),
  'measure-durations': z.object({}),
  'deliver-webhook': z.object({ deliveryId: z.uuid() }),
  'look-at-address': z.object({ watchedId: z.uuid() }),
  sweep: z.object({}),
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]>;
