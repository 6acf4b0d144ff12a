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
const eInvoiceSchemes = { kvk: '0106', oin: '0190', vat: '9944' } as const;

/** How somebody wants electronic invoices, and the numbers for it that are asked for nothing else. */
export const eInvoiceFields = {
  kvkNumber: optional(kvkNumberSchema),
  eInvoice: z.enum(eInvoiceWays, { error: 'unknown_choice' }),
  oin: optional(oinSchema),
};

interface EInvoiceAnswers {
  readonly eInvoice: EInvoiceWay;
  readonly kvkNumber?: string | undefined;
  readonly oin?: string | undefined;
  readonly vatNumber?: string | undefined;
}

type Refuse = (field: string, message: string) => void;

/** The number by which electronic invoices are to arrive must be there. */
export function judgeEInvoice(answers: EInvoiceAnswers, refuse: Refuse): void {
  const needed = { none: null, kvk: 'kvkNumber', oin: 'oin', vat: 'vatNumber' } as const;
  const field = needed[answers.eInvoice];
  if (field && !answers[field]) refuse(field, 'required');
}

/** The electronic address as the account keeps it: a scheme of the EAS list and the number in it, or nothing. */
export function electronicAddress({ eInvoice, kvkNumber, oin, vatNumber }: EInvoiceAnswers) {
  if (eInvoice === 'none') return { eInvoiceScheme: null, eInvoiceId: null };
  const numbers = { kvk: kvkNumber, oin, vat: vatNumber };
  return { eInvoiceScheme: eInvoiceSchemes[eInvoice], eInvoiceId: numbers[eInvoice] ?? null };
}

/** The same the other way round, to fill in a form with. */
export function eInvoiceOf(account: { eInvoiceScheme: string | null; eInvoiceId: string | null }): {
  eInvoice: EInvoiceWay;
  oin: string;
} {
  const way = eInvoiceWays.find(
    (each) => each !== 'none' && eInvoiceSchemes[each] === account.eInvoiceScheme,
  );
  return { eInvoice: way ?? 'none', oin: way === 'oin' ? (account.eInvoiceId ?? '') : '' };
}

/** Who gets the bills and what stands on them; the electronic address is one of the numbers given. */
export const billingDetails = z
  .object({
    billingName: personNameSchema,
    billingEmail: emailSchema,
    ...addressFields,
    ...eInvoiceFields,
  })
  .transform((details, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: [field] });
    const postcode = judgeAddress(details, refuse);
    judgeEInvoice(details, refuse);
    return { ...details, postcode };
  });

export type BillingDetails = z.output<typeof billingDetails>;
