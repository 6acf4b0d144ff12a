import { z } from 'zod';

/**
 * Where an electronic invoice is delivered: a scheme of the EAS code list, such as 0106 (KVK), 0190 (OIN) or 9944
 * (Dutch VAT number), and the number in it.
 */
const endpoint = z.object({ scheme: z.string().min(1), id: z.string().min(1) });

const address = {
  name: z.string().min(1),
  street: z.string(),
  postcode: z.string(),
  city: z.string(),
  /** ISO 3166-1, two capital letters. */
  country: z.string().regex(/^[A-Z]{2}$/),
};

/** Who sells, as it stands on the paper. Kept with the invoice: an old invoice keeps its old address. */
export const sellerSchema = z.object({
  ...address,
  vatNumber: z.string().min(1),
  kvkNumber: z.string().min(1),
  iban: z.string().min(1),
  bic: z.string().optional(),
  email: z.string(),
  website: z.string().optional(),
  endpoint,
});
export type Seller = z.infer<typeof sellerSchema>;

/** Who is billed, as it stands on the paper. Kept with the invoice. */
export const buyerSchema = z.object({
  ...address,
  /** The person it is for, under the name of the organisation. */
  contactName: z.string().optional(),
  province: z.string().optional(),
  /** Our number for the customer's account, the digits only. */
  accountNumber: z.string(),
  email: z.string(),
  vatNumber: z.string().optional(),
  kvkNumber: z.string().optional(),
  /** Only of a government organisation: it then goes before the KVK number. */
  oin: z.string().optional(),
  /** Absent: the electronic address is the e-mail address. */
  endpoint: endpoint.optional(),
  /** What the buyer asked to see on every invoice, such as a cost centre (BT-10). */
  reference: z.string().optional(),
});
export type Buyer = z.infer<typeof buyerSchema>;
