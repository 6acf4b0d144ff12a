import type { Tx } from '@/lib/db/client';
import type { Account, Invoice } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/domain/locale';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';
import { dateText } from '@/lib/views/date-text';
import { moneyText } from '@/lib/views/money-text';
import { queueMail } from '../mail/queue-mail';

/** Where bills of an account go: the billing contact, else the owner. */
export async function billingMailTo(tx: Tx, account: Account, locale: Locale) {
  const { id: accountId, billingEmail, billingName, name } = account;
  if (billingEmail) return { to: billingEmail, name: billingName ?? name, locale, accountId };
  const owner = await tx.user.findFirstOrThrow({
    where: { accountId, role: 'owner', blockedAt: null },
    orderBy: { createdAt: 'asc' },
  });
  return { to: owner.email, name: owner.firstName, locale, accountId };
}

/** What every mail about an invoice says. */
export async function invoiceWords(tx: Tx, invoice: Invoice) {
  const account = await tx.account.findUniqueOrThrow({ where: { id: invoice.accountId } });
  const { locale } = invoice;
  const { name, ...to } = await billingMailTo(tx, account, locale);
  const data = {
    name,
    invoiceId: invoice.id,
    invoice: invoiceNumber(invoice),
    amount: moneyText(invoice.totalCents, invoice.currency, locale),
    dueDate: dateText(invoice.dueAt, locale),
  };
  return { to, data };
}

type InvoiceMail = 'invoice_sent' | 'yearly_invoice' | 'credit_note' | 'invoice_paid';

async function mailInvoice(tx: Tx, template: InvoiceMail, invoice: Invoice): Promise<void> {
  const { to, data } = await invoiceWords(tx, invoice);
  await queueMail(tx, { ...to, template, data, dedupeKey: `${template}:${invoice.id}` });
}

/** An invoice to be paid by the customer. */
export const mailInvoiceToPay = (tx: Tx, invoice: Invoice) => mailInvoice(tx, 'invoice_sent', invoice);
/** A yearly bill that we collect. */
export const mailInvoiceToCollect = (tx: Tx, invoice: Invoice) => mailInvoice(tx, 'yearly_invoice', invoice);
/** A credit note. */
export const mailCredit = (tx: Tx, invoice: Invoice) => mailInvoice(tx, 'credit_note', invoice);
/** An invoice that is paid now. */
export const mailPaid = (tx: Tx, invoice: Invoice) => mailInvoice(tx, 'invoice_paid', invoice);
