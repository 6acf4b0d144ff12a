import type { z } from 'zod';
import type { customerForm, newCustomerForm } from './checkout-schemas';

/** What everybody fills in at the checkout, as typed. */
export type BillingTyped = z.input<typeof customerForm>;

/** What a new customer fills in, as typed. */
export type NewCustomerTyped = z.input<typeof newCustomerForm>;
