import { z } from 'zod';
import { billingDetails } from '@/lib/domain/account/billing-details';
import { payingMethods } from '@/lib/domain/checkout/methods';

/** Pay an invoice on line; the same rule in the browser and at the server. */
export const payInvoiceSchema = z.object({
  invoiceId: z.uuid(),
  method: z.enum(payingMethods, { error: 'unknown_choice' }),
  /** Collect the yearly bills from now on in the same way. */
  keep: z.boolean(),
});

/** Who gets the bills and what stands on them. */
export const billingDetailsSchema = billingDetails;

/** Stop a subscription; a reason is welcome, not needed. */
export const stopSchema = z.object({
  subscriptionId: z.uuid(),
  reason: z.string().trim().max(500, { error: 'too_long' }),
});
