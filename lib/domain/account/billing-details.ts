import { z } from 'zod';
import { optional } from '../checked';
import { emailSchema } from '../numbers/email';
import { kvkNumberSchema } from '../numbers/kvk-number';
import { oinSchema } from '../numbers/oin';
import { personNameSchema } from '../numbers/person-name';
import {
  type EInvoiceWay,
  eInvoiceScheme,
  eInvoiceWayOf,
  eInvoiceWays,
  eInvoiceWaysIn,
} from './e-invoice-schemes';
import { addressFields, judgeAddress } from './invoice-address';

/** How somebody wants electronic invoices, and the numbers for it that are asked for nothing else. */
export const eInvoiceFields = {
  kvkNumber: optional(kvkNumberSchema),
  eInvoice: z.enum(eInvoiceWays, { error: 'unknown_choice' }),
  oin: optional(oinSchema),
};

interface EInvoiceAnswers {
  readonly country: string;
  readonly eInvoice: EInvoiceWay;
  readonly kvkNumber?: string | undefined;
  readonly oin?: string | undefined;
  readonly vatNumber?: string | undefined;
}

type Refuse = (field: string, message: string) => void;

/** The number by which electronic invoices are to arrive must be one of the country, and be there. */
export function judgeEInvoice(answers: EInvoiceAnswers, refuse: Refuse): void {
  if (!eInvoiceWaysIn(answers.country).includes(answers.eInvoice)) refuse('eInvoice', 'unknown_choice');
  const needed = { none: null, kvk: 'kvkNumber', oin: 'oin', vat: 'vatNumber' } as const;
  const field = needed[answers.eInvoice];
  if (field && !answers[field]) refuse(field, 'required');
}

/** The electronic address as the account keeps it: a scheme of the EAS list and the number in it, or nothing. */
export function electronicAddress({ country, eInvoice, kvkNumber, oin, vatNumber }: EInvoiceAnswers) {
  const numbers = { none: undefined, kvk: kvkNumber, oin, vat: vatNumber };
  const scheme = eInvoiceScheme(eInvoice, country);
  const id = numbers[eInvoice];
  return scheme && id
    ? { eInvoiceScheme: scheme, eInvoiceId: id }
    : { eInvoiceScheme: null, eInvoiceId: null };
}

/** The same the other way round, to fill in a form with. */
export function eInvoiceOf(account: { eInvoiceScheme: string | null; eInvoiceId: string | null }): {
  eInvoice: EInvoiceWay;
  oin: string;
} {
  const eInvoice = eInvoiceWayOf(account.eInvoiceScheme);
  return { eInvoice, oin: eInvoice === 'oin' ? (account.eInvoiceId ?? '') : '' };
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
