import { z } from 'zod';
import { payingMethods } from '@/lib/domain/checkout/methods';
import { currencies } from '@/lib/domain/money/currency';
import { vatNumberSchema } from '@/lib/domain/numbers/vat-number';

const slug = z.string().max(100);

/** The currency switch. */
export const currencySchema = z.object({ currency: z.enum(currencies) });

/** Asks the register about a VAT number that has the form of one. */
export const vatNumberForm = z.object({ vatNumber: vatNumberSchema });

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
