import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { Invoice } from '@/lib/db/generated/client';
import type { InvoiceKind, PaymentMethod } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/domain/locale';
import type { Currency } from '@/lib/domain/money/currency';
import { totalOf } from '@/lib/domain/money/price';
import type { VatRule } from '@/lib/domain/money/vat';
import { invoiceNumber, invoiceYear } from '@/lib/domain/payment/invoice-number';
import { announce } from '../webhooks/announce';
import { buyerNow, sellerNow } from './parties-of';

export interface DraftLine {
  productId: string;
  subscriptionId?: string;
  description: string;
  quantity: number;
  /** For one, without VAT. */
  unitCents: number;
  periodStart?: Date;
  periodEnd?: Date;
}

export interface InvoiceDraft {
  kind: InvoiceKind;
  accountId: string;
  locale: Locale;
  currency: Currency;
  vatRule: VatRule;
  vatPercent: number;
  lines: readonly DraftLine[];
  dueAt: Date;
  purchaseId?: string;
  purchaseOrderNumber?: string | null;
  /** Already paid: the invoice is the receipt too. */
  paidAt?: Date | null;
  paidBy?: PaymentMethod;
  /** The invoice that a credit note takes back. */
  creditsId?: string;
  /** Frozen parties of the invoice that is taken back; without them, as they are now. */
  parties?: Pick<Invoice, 'seller' | 'buyer'>;
}

/**
 * Makes an invoice in the caller's transaction, with the next number of the year. The counter's row stays locked until
 * the transaction ends, so that numbers have no gaps and no doubles: an invoice that is rolled back gives its number
 * back. Make it late in the transaction, for others wait.
 */
export async function issueInvoice(tx: Tx, draft: InvoiceDraft): Promise<Invoice> {
  const { lines, parties, paidAt, ...facts } = draft;
  const issuedAt = now();
  const account = await tx.account.findUniqueOrThrow({ where: { id: draft.accountId } });
  const total = totalOf(
    lines.map(({ quantity, unitCents }) => ({ quantity, centsPerYear: unitCents })),
    draft.vatPercent,
  );
  const year = invoiceYear(issuedAt);
  const invoice = await tx.invoice.create({
    data: {
      id: newId(),
      ...facts,
      year,
      sequence: await nextSequence(tx, year),
      issuedAt,
      // Nothing to pay is paid.
      paidAt: total.totalCents === 0 ? issuedAt : (paidAt ?? null),
      ...total,
      seller: parties?.seller ?? sellerNow(),
      buyer: parties?.buyer ?? buyerNow(account),
      lines: { create: lines.map((line, index) => lineRow(line, index + 1)) },
    },
  });
  await announceInvoice(tx, invoice);
  return invoice;
}

async function announceInvoice(tx: Tx, invoice: Invoice): Promise<void> {
  const { id: invoiceId, accountId, kind, totalCents, currency, dueAt, issuedAt } = invoice;
  const number = invoiceNumber(invoice);
  await announce(tx, {
    event: 'invoice.issued',
    about: { accountId },
    eventId: `invoice-${invoiceId}`,
    data: { invoiceId, number, kind, totalCents, currency, dueAt: dueAt.toISOString() },
    at: issuedAt,
  });
}

const lineRow = (line: DraftLine, position: number) => ({
  id: newId(),
  position,
  ...line,
  netCents: line.quantity * line.unitCents,
});

async function nextSequence(tx: Tx, year: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ sequence: number }[]>`
    INSERT INTO "InvoiceCounter" ("year", "next") VALUES (${year}, 2)
    ON CONFLICT ("year") DO UPDATE SET "next" = "InvoiceCounter"."next" + 1
    RETURNING "next" - 1 AS "sequence"`;
  if (!row) throw new Error('the counter gave no number');
  return row.sequence;
}
