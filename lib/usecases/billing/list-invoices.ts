import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canSeeBilling } from '@/lib/domain/account/access';
import { type Actor, asksForAccount, readsAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownCursor } from '../known-id';
import { withPaper } from './invoice-document-of';
import { invoiceRowOf } from './invoice-view-of';

const pageSize = 20;

/** The invoices of the actor's account, newest first, a page at a time. Throws `forbidden`. */
export async function listInvoices(actor: Actor, after?: string, limit = pageSize) {
  if (!asksForAccount(actor) || !canSeeBilling(actor, actor)) throw new Problem('forbidden');
  const cursor = knownCursor(after);
  const invoices = await db().invoice.findMany({
    where: { accountId: actor.accountId },
    include: withPaper,
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
  });
  const rows = invoices.slice(0, limit).map((invoice) => invoiceRowOf(invoice, now()));
  return { rows, next: invoices.length > limit ? rows.at(-1)?.id : undefined };
}

/** The invoices that money is still owed on, the oldest first. Throws `forbidden`. */
export async function listOpenInvoices(actor: Actor) {
  if (!readsAccount(actor) || !canSeeBilling(actor, actor)) throw new Problem('forbidden');
  const invoices = await db().invoice.findMany({
    where: { accountId: actor.accountId, paidAt: null, creditedAt: null, kind: { not: 'credit' } },
    include: withPaper,
    orderBy: { dueAt: 'asc' },
    take: 50,
  });
  return invoices.map((invoice) => invoiceRowOf(invoice, now()));
}
