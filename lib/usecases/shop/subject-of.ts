import type { Tx } from '@/lib/db/client';
import type { Account, Invoice, Mandate, Payment, Purchase } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/domain/locale';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';

/** What must be loaded with a payment to know what it pays. */
export const withSubject = {
  purchase: { include: { account: true } },
  invoice: { include: { account: true } },
  mandate: true,
} as const;

export interface SubjectPayment extends Payment {
  purchase: (Purchase & { account: Account }) | null;
  invoice: (Invoice & { account: Account }) | null;
  mandate: Mandate | null;
}

export interface Subject {
  readonly id: string;
  readonly account: Account;
  /** On the customer's bank statement. */
  readonly description: string;
  /** Where the buyer comes back to. */
  readonly path: string;
  readonly locale: Locale;
}

/** What a payment pays: a purchase or an invoice, never both (the database holds that). */
export function subjectOf({ purchase, invoice }: SubjectPayment): Subject {
  if (purchase) {
    const { id, number, account, locale } = purchase;
    return { id, account, locale, description: `Zegel ${number}`, path: `/payment/${id}` };
  }
  if (!invoice) throw new Error('a payment of nothing');
  const { id, account, locale } = invoice;
  return { id, account, locale, description: `Zegel ${invoiceNumber(invoice)}`, path: `/billing/${id}` };
}

/** Takes turns on what a payment pays, in the order that everybody keeps: cart, purchase, invoice. */
export async function lockSubject(
  tx: Tx,
  { purchase, invoiceId }: { purchase: Purchase | null; invoiceId: string | null },
): Promise<void> {
  if (purchase?.cartId)
    await tx.$queryRaw`SELECT 1 FROM "Cart" WHERE "id" = ${purchase.cartId}::uuid FOR UPDATE`;
  if (purchase) await tx.$queryRaw`SELECT 1 FROM "Purchase" WHERE "id" = ${purchase.id}::uuid FOR UPDATE`;
  if (invoiceId) await tx.$queryRaw`SELECT 1 FROM "Invoice" WHERE "id" = ${invoiceId}::uuid FOR UPDATE`;
}
