import { newId } from '@/lib/base/ids';
import type { Actor } from '@/lib/domain/account/actor';
import { listActivity } from '@/lib/usecases/activity/list-activity';
import { listInvoices as listOwnInvoices } from '@/lib/usecases/billing/list-invoices';
import { listMembers } from '@/lib/usecases/members/list-members';
import { listOrders } from '@/lib/usecases/orders/list-orders';
import { readOrder } from '@/lib/usecases/orders/read-order';
import { listOrganisations } from '@/lib/usecases/organisations/list-organisations';
import { findAnything } from '@/lib/usecases/staff/find-anything';
import { listAccounts } from '@/lib/usecases/staff/list-accounts';
import { listAllOrders } from '@/lib/usecases/staff/list-all-orders';
import { listInvoices } from '@/lib/usecases/staff/list-invoices';
import { listWork } from '@/lib/usecases/staff/list-work';
import { readAccount } from '@/lib/usecases/staff/read-account';
import { readStaffOrder } from '@/lib/usecases/staff/read-staff-order';
import { listSubscriptions } from '@/lib/usecases/subscriptions/list-subscriptions';
import { readDashboard } from '@/lib/usecases/subscriptions/read-dashboard';
import { listEnding } from '@/lib/usecases/watch/list-ending';
import type { Sample } from './sample';

/** Something that a person looks at, done once for a sample of the rows. */
export interface Case {
  readonly what: string;
  readonly look: (sample: Sample) => Promise<unknown>;
}

const sales: Actor = { kind: 'staff', userId: newId(), staffRole: 'sales', sessionId: newId() };

const owner = ({ accountId }: Sample): Actor => ({
  kind: 'user',
  userId: accountId,
  accountId,
  role: 'owner',
  sessionId: newId(),
});

/** Every list and page that grows with the product, as the product itself reads it. */
export const cases: readonly Case[] = [
  { what: 'customer: orders', look: (sample) => listOrders(owner(sample)) },
  {
    what: 'customer: orders, searched by a part of the name',
    look: (sample) => listOrders(owner(sample), { search: sample.commonName.slice(0, 9) }),
  },
  { what: 'customer: organisations', look: (sample) => listOrganisations(owner(sample)) },
  { what: 'customer: the people of the account', look: (sample) => listMembers(owner(sample)) },
  { what: 'customer: subscriptions', look: (sample) => listSubscriptions(owner(sample)) },
  { what: 'customer: dashboard', look: (sample) => readDashboard(owner(sample)) },
  { what: 'customer: invoices', look: (sample) => listOwnInvoices(owner(sample)) },
  { what: 'customer: what happened', look: (sample) => listActivity(owner(sample)) },
  { what: 'customer: what ends when', look: (sample) => listEnding(owner(sample)) },
  { what: 'customer: the page of an order', look: (sample) => readOrder(owner(sample), sample.orderId) },
  { what: 'staff: accounts', look: () => listAccounts(sales) },
  {
    what: 'staff: accounts by name, a page halfway',
    look: ({ halfway }) => listAccounts(sales, { sort: 'name', after: halfway.accountsByName }),
  },
  {
    what: 'staff: accounts, a part of the name, sorted by number',
    look: ({ name }) => listAccounts(sales, { search: name.slice(-12), sort: '-number' }),
  },
  {
    what: 'staff: accounts, a word that very many have, sorted by name',
    look: () => listAccounts(sales, { search: 'stichting', sort: 'name' }),
  },
  { what: 'staff: orders', look: () => listAllOrders(sales) },
  {
    what: 'staff: orders by their state, a page halfway',
    look: ({ halfway }) => listAllOrders(sales, { sort: '-state', after: halfway.ordersByState }),
  },
  {
    what: 'staff: orders in one state, sorted by number',
    look: () => listAllOrders(sales, { state: 'validating', sort: 'number' }),
  },
  {
    what: 'staff: orders in one state, a part of the name, sorted by state',
    look: ({ commonName, state }) =>
      listAllOrders(sales, { state, search: commonName.slice(3, 15), sort: 'state' }),
  },
  {
    what: 'staff: invoices that are late, sorted by amount',
    look: () => listInvoices(sales, { state: 'overdue', sort: '-total' }),
  },
  { what: 'staff: the search field, an order number', look: ({ number }) => findAnything(sales, number) },
  { what: 'staff: the search field, an e-mail address', look: ({ email }) => findAnything(sales, email) },
  { what: 'staff: the search field, a KVK number', look: ({ kvkNumber }) => findAnything(sales, kvkNumber) },
  { what: 'staff: the search field, a name', look: ({ name }) => findAnything(sales, name) },
  { what: 'staff: the work queue', look: () => listWork(sales) },
  { what: 'staff: the page of an order', look: ({ orderId }) => readStaffOrder(sales, orderId) },
  { what: 'staff: the page of an account', look: ({ accountId }) => readAccount(sales, accountId) },
];
