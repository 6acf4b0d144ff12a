import { z } from 'zod';
import { payingMethods } from '@/lib/domain/checkout/methods';
import { currencies } from '@/lib/domain/money/currency';

const slug = z.string().max(100);

/** The currency switch. */
export const currencySchema = z.object({ currency: z.enum(currencies) });

/** Which product goes into the cart. */
export const productSchema = z.object({ slug });

/** How many of a product; comes from a button, so as text. */
export const quantitySchema = z.object({ slug, quantity: z.coerce.number().int() });

const purchase = { purchaseId: z.uuid() };

/** The buttons of the page after payment. */
export const purchaseSchema = z.object(purchase);

/** Another try to pay. */
export const payAgainSchema = z.object({
  ...purchase,
  method: z.enum(payingMethods, { error: 'unknown_choice' }),
});
