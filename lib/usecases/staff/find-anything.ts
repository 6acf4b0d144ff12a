import { db } from '@/lib/db/client';
import { canSeeAccounts, canSeeAllInvoices, canSeeVisitorQuotes } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { Found, FoundLine } from '@/lib/views/staff-view';
import { addresseeOf } from '../quotes/read-quote';
import { listAccounts } from './list-accounts';
import { listAllOrders } from './list-all-orders';
import { listInvoices } from './list-invoices';
import { isInvoiceNumber } from './matching';
import { searchText } from './search-text';

/** Of each kind, this many are shown. */
const take = 10;

const accountPage = (accountId: string) => `/staff/accounts/${accountId}`;

/**
 * Everything that one search field finds, by kind: by any number, name or e-mail (S0-ACT-05). `straight` is where to
 * go at once, for a number that is exactly one thing. Throws `forbidden` for anybody but staff.
 */
export async function findAnything(
  actor: Actor,
  typed: string,
): Promise<{ found: Found; straight: string | null }> {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const search = searchText(typed);
  const [accounts, orders, sold, quotes] = await Promise.all([
    search ? accountsFound(actor, search) : [],
    search ? ordersFound(actor, search) : [],
    soldFound(search),
    quotesFound(actor, search),
  ]);
  const invoices = canSeeAllInvoices(actor) ? await invoicesFound(actor, search, accounts) : [];
  const found = { accounts, orders, invoices, ...sold, quotes };
  return { found, straight: exactly(found, search) };
}

/** An exact number of something goes straight to it, whatever else has the number in its name. */
function exactly(found: Found, search: string): string | null {
  const lines = [
    ...found.orders,
    ...found.invoices,
    ...found.purchases,
    ...found.subscriptions,
    ...found.quotes,
    ...found.accounts,
  ];
  const exact = new Set(
    lines.filter(({ number }) => number === search.toUpperCase()).map(({ path }) => path),
  );
  if (exact.size === 1) return [...exact][0] ?? null;
  const [only, ...others] = found.accounts;
  const isNumber = /^[A-Z]{0,2}[\d\s.]{6,}\w{0,3}$/i.test(search);
  return isNumber && only && others.length === 0 && found.orders.length === 0 ? only.path : null;
}

async function accountsFound(actor: Actor, search: string): Promise<FoundLine[]> {
  const { accounts } = await listAccounts(actor, { search, take });
  return accounts.map(({ id, number, name }) => ({ id, number, name, path: accountPage(id) }));
}

async function ordersFound(actor: Actor, search: string): Promise<FoundLine[]> {
  const { orders } = await listAllOrders(actor, { search, take });
  return orders.map(({ id, number, commonName, organisationName }) => ({
    id,
    number,
    name: commonName ?? organisationName,
    path: `/staff/orders/${id}`,
  }));
}

/** By their own number, else those of the accounts that were found. */
async function invoicesFound(
  actor: Actor,
  search: string,
  accounts: readonly FoundLine[],
): Promise<FoundLine[]> {
  const byNumber = isInvoiceNumber(search);
  if (!byNumber && accounts.length === 0) return [];
  const which = byNumber ? { search } : { accountIds: accounts.map(({ id }) => id) };
  const { invoices } = await listInvoices(actor, { ...which, take });
  return invoices.map(({ id, number, accountId, accountName }) => ({
    id,
    number,
    name: accountName,
    path: accountPage(accountId),
  }));
}

/** Purchases and subscriptions are found by their own number alone; each leads to its account. */
async function soldFound(number: string) {
  const account = { select: { id: true, name: true } } as const;
  const [purchase, subscription] = await Promise.all([
    db().purchase.findUnique({ where: { number }, select: { id: true, number: true, account } }),
    db().subscription.findUnique({ where: { number }, select: { id: true, number: true, account } }),
  ]);
  const line = (sold: { id: string; number: string; account: { id: string; name: string } } | null) =>
    sold
      ? [{ id: sold.id, number: sold.number, name: sold.account.name, path: accountPage(sold.account.id) }]
      : [];
  return { purchases: line(purchase), subscriptions: line(subscription) };
}

/** A quote by its number, also of a visitor without account: whoever calls about one has the paper in hand. */
async function quotesFound(actor: Actor, search: string): Promise<FoundLine[]> {
  const number = search.toUpperCase();
  const quote = await db().quote.findUnique({ where: { number }, include: { account: true } });
  if (!quote || !(quote.account || canSeeVisitorQuotes(actor))) return [];
  const { organisation, name, email } = addresseeOf(quote);
  const of = quote.account?.name ?? organisation ?? name ?? email ?? '';
  return [{ id: quote.id, number, name: of, path: `/staff/quotes/${quote.id}` }];
}
