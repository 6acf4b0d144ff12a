import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { canSeeAllInvoices } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';
import { Problem } from '@/lib/domain/problem';
import type { Sort } from '@/lib/views/staff-sort';
import type { InvoiceState } from '@/lib/views/staff-view';
import { invoicesMatching } from './matching';
import { inOrder } from './page-key';
import { searchText } from './search-text';
import { readPage } from './sorted-page';

export interface InvoiceFilter {
  state?: InvoiceState | undefined;
  /** Invoice number, or anything its account is found by. */
  search?: string | undefined;
  /** Only of these accounts. */
  accountIds?: readonly string[] | undefined;
  sort?: Sort<'invoices'> | undefined;
  after?: string | undefined;
  take?: number | undefined;
  /** All that a search finds, however much: for a file. */
  all?: boolean | undefined;
}

const owed = Prisma.sql`"paidAt" IS NULL AND "creditedAt" IS NULL AND "kind" <> 'credit'`;

function stateIs(state: InvoiceState): Prisma.Sql {
  switch (state) {
    case 'open':
      return Prisma.sql`${owed} AND "dueAt" >= ${now()}`;
    case 'overdue':
      return Prisma.sql`${owed} AND "dueAt" < ${now()}`;
    case 'paid':
      return Prisma.sql`"paidAt" IS NOT NULL AND "kind" <> 'credit'`;
    case 'credited':
      return Prisma.sql`"creditedAt" IS NOT NULL`;
    case 'credit':
      return Prisma.sql`"kind" = 'credit'`;
  }
}

interface Standing {
  kind: string;
  dueAt: Date;
  paidAt: Date | null;
  creditedAt: Date | null;
}

/** How an invoice stands at a moment. */
export function invoiceStateOf({ kind, dueAt, paidAt, creditedAt }: Standing, at: Date): InvoiceState {
  if (kind === 'credit') return 'credit';
  if (creditedAt) return 'credited';
  if (paidAt) return 'paid';
  return dueAt < at ? 'overdue' : 'open';
}

/** The invoices of all accounts, newest first unless asked, a page at a time. Throws `forbidden`. */
export async function listInvoices(actor: Actor, filter: InvoiceFilter = {}) {
  if (!canSeeAllInvoices(actor)) throw new Problem('forbidden');
  const { state, search = '', all, accountIds, ...page } = filter;
  const conditions = [
    ...(searchText(search) ? [Prisma.sql`"id" IN (${invoicesMatching({ search, all })})`] : []),
    ...(accountIds
      ? [Prisma.sql`"accountId" IN (${Prisma.join(accountIds.map((id) => Prisma.sql`${id}::uuid`))})`]
      : []),
    ...(state ? [stateIs(state)] : []),
  ];
  const { ids, nextAfter } = await readPage({ list: 'invoices', conditions, ...page });
  const invoices = await db().invoice.findMany({ where: { id: { in: ids } }, include: { account: true } });
  const at = now();
  const shown = inOrder(ids, invoices).map((invoice) => ({
    id: invoice.id,
    number: invoiceNumber(invoice),
    state: invoiceStateOf(invoice, at),
    accountId: invoice.accountId,
    accountNumber: invoice.account.number,
    accountName: invoice.account.name,
    totalCents: invoice.totalCents,
    currency: invoice.currency,
    issuedAt: invoice.issuedAt,
    dueAt: invoice.dueAt,
    paidAt: invoice.paidAt,
  }));
  return { invoices: shown, nextAfter };
}
