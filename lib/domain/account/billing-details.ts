import { z } from 'zod';
import { optional } from '../checked';
import { emailSchema } from '../numbers/email';
import { kvkNumberSchema } from '../numbers/kvk-number';
import { oinSchema } from '../numbers/oin';
import { personNameSchema } from '../numbers/person-name';
import { addressFields, judgeAddress } from './invoice-address';

/** How an electronic invoice finds the customer: by which of its numbers, or not at all. */
export const eInvoiceWays = ['none', 'kvk', 'oin', 'vat'] as const;
export type EInvoiceWay = (typeof eInvoiceWays)[number];

/** The scheme of each in the code list of electronic addresses (EAS), as Peppol uses it. */
export const eInvoiceSchemes = { kvk: '0106', oin: '0190', vat: '9944' } as const;

/** Who gets the bills and what stands on them; the electronic address is one of the numbers given. */
export const billingDetails = z
  .object({
    billingName: personNameSchema,
    billingEmail: emailSchema,
    ...addressFields,
    kvkNumber: optional(kvkNumberSchema),
    eInvoice: z.enum(eInvoiceWays, { error: 'unknown_choice' }),
    oin: optional(oinSchema),
  })
  .transform((details, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: [field] });
    const postcode = judgeAddress(details, refuse);
    const needed = { none: null, kvk: 'kvkNumber', oin: 'oin', vat: 'vatNumber' } as const;
    const field = needed[details.eInvoice];
    if (field && !details[field]) refuse(field, 'required');
    return { ...details, postcode };
  });

export type BillingDetails = z.output<typeof billingDetails>;
