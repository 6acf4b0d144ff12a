import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canAllowInvoice, canSeeAccounts, canSeeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { invoiceStateOf } from './list-invoices';

const newest = 50;

/**
 * The newest invoices of an account, and whether a transfer may be recorded; null for whoever may not see what is paid.
 * Throws `forbidden` for anybody but staff.
 */
export async function readAccountInvoices(actor: Actor, accountId: string) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  if (!canSeeBilling(actor, { accountId })) return null;
  const found = await db().invoice.findMany({
    where: { accountId: knownId(accountId) },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    take: newest,
  });
  const at = now();
  const invoices = found.map((invoice) => ({
    id: invoice.id,
    number: invoiceNumber(invoice),
    state: invoiceStateOf(invoice, at),
    totalCents: invoice.totalCents,
    currency: invoice.currency,
    issuedAt: invoice.issuedAt,
    dueAt: invoice.dueAt,
    paidAt: invoice.paidAt,
  }));
  return { invoices, mayRecord: canAllowInvoice(actor) };
}

/** The newest mails to the people of an account, or about its orders and bills. Throws `forbidden`. */
export async function readAccountMails(actor: Actor, accountId: string) {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const id = knownId(accountId);
  return db().mail.findMany({
    where: { OR: [{ accountId: id }, { user: { accountId: id } }, { order: { accountId: id } }] },
    select: {
      id: true,
      template: true,
      to: true,
      subject: true,
      state: true,
      attempts: true,
      lastError: true,
      queuedAt: true,
      sentAt: true,
    },
    orderBy: { queuedAt: 'desc' },
    take: newest,
  });
}
