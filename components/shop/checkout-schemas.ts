import { z } from 'zod';
import { customerCheckout, newCustomerCheckout } from '@/lib/domain/checkout/checkout';
import { currencies } from '@/lib/domain/money/currency';

/** What the screen showed when "Pay now" was pressed. */
const shown = z.object({
  shownNetCents: z.number().int(),
  shownCurrency: z.enum(currencies),
});

/** The checkout of a new customer. */
export const newCustomerForm = z.intersection(newCustomerCheckout, shown);

/** The checkout of a signed-in customer. */
export const customerForm = z.intersection(customerCheckout, shown);
