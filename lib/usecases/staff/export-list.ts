import { transaction } from '@/lib/db/transaction';
import { canSeeAccounts, canSeeAllInvoices } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { localText } from '@/lib/views/local-text';
import { recordAudit } from '../audit/record-audit';
import { type AccountFilter, listAccounts } from './list-accounts';
import { listAllOrders, type OrderFilter } from './list-all-orders';
import { type InvoiceFilter, listInvoices } from './list-invoices';
import { listWork, type WorkFilter } from './list-work';

/** What a list is filtered by; each list takes what it knows. */
export interface ExportFilters {
  accounts: Omit<AccountFilter, 'take'>;
  orders: Omit<OrderFilter, 'take'>;
  work: Omit<WorkFilter, 'take'>;
  invoices: Omit<InvoiceFilter, 'take'>;
}

export type ExportedList = keyof ExportFilters;
/** Column names (words are the reader's) and rows, a batch at a time. */
export interface Export<Column extends string = string> {
  readonly columns: readonly Column[];
  readonly batches: AsyncIterable<string[][]>;
}

const batch = 500;

interface Page<Row> {
  rows: Row[];
  nextAfter: string | undefined;
}

/** Goes through a list by key, so that neither we nor the database ever hold all of it. */
async function* through<Row>(
  read: (after: string | undefined) => Promise<Page<Row>>,
  cells: (row: Row) => string[],
): AsyncGenerator<string[][]> {
  let after: string | undefined;
  do {
    const { rows, nextAfter } = await read(after);
    yield rows.map(cells);
    after = nextAfter;
  } while (after);
}

/** Everything, a batch at a time. */
const whole = (after: string | undefined) => ({ after, take: batch, all: true });

const moment = (at: Date | null) => at?.toISOString() ?? '';
/** Amounts as a spreadsheet reads them everywhere: with a point. */
const amount = (cents: number) => (cents / 100).toFixed(2);

type Makers = { [List in ExportedList]: (actor: Actor, filter: ExportFilters[List]) => Export<Columns> };

export const exportColumns = {
  accounts: ['number', 'name', 'createdAt', 'orders', 'subscriptions'],
  orders: [
    'number',
    'organisation',
    'account',
    'commonName',
    'product',
    'state',
    'stateSince',
    'createdAt',
    'turn',
  ],
  work: ['kind', 'account', 'organisation', 'order', 'createdAt', 'promisedAt', 'takenBy'],
  invoices: [
    'number',
    'account',
    'organisation',
    'state',
    'currency',
    'total',
    'issuedAt',
    'dueAt',
    'paidAt',
  ],
} as const;
type Columns = (typeof exportColumns)[ExportedList][number];

const makers: Makers = {
  accounts: (actor, filter) => ({
    columns: exportColumns.accounts,
    batches: through(
      async (after) => {
        const { accounts, nextAfter } = await listAccounts(actor, { ...filter, ...whole(after) });
        return { rows: accounts, nextAfter };
      },
      (row) => [row.number, row.name, moment(row.createdAt), String(row.orders), String(row.subscriptions)],
    ),
  }),
  orders: (actor, filter) => ({
    columns: exportColumns.orders,
    batches: through(
      async (after) => {
        const { orders, nextAfter } = await listAllOrders(actor, { ...filter, ...whole(after) });
        return { rows: orders, nextAfter };
      },
      (row) => [
        row.number,
        row.organisationName,
        row.accountNumber,
        row.commonName ?? '',
        localText(row.productName, 'nl'),
        row.state,
        moment(row.stateSince),
        moment(row.createdAt),
        row.next.actor,
      ],
    ),
  }),
  work: (actor, filter) => ({
    columns: exportColumns.work,
    batches: through(
      async (after) => {
        const { items, nextAfter } = await listWork(actor, { ...filter, after, take: batch });
        return { rows: items, nextAfter };
      },
      (row) => [
        row.kind,
        row.account?.number ?? '',
        row.account?.name ?? '',
        row.order?.number ?? '',
        moment(row.createdAt),
        moment(row.promisedAt),
        row.takenBy ?? '',
      ],
    ),
  }),
  invoices: (actor, filter) => ({
    columns: exportColumns.invoices,
    batches: through(
      async (after) => {
        const { invoices, nextAfter } = await listInvoices(actor, { ...filter, ...whole(after) });
        return { rows: invoices, nextAfter };
      },
      (row) => [
        row.number,
        row.accountNumber,
        row.accountName,
        row.state,
        row.currency,
        amount(row.totalCents),
        moment(row.issuedAt),
        moment(row.dueAt),
        moment(row.paidAt),
      ],
    ),
  }),
};

/**
 * A list of staff as it is filtered, to be taken away. Who takes what is audited before the first row leaves. Throws
 * `forbidden` for whoever may not see the list.
 */
export async function exportList<List extends ExportedList>(
  actor: Actor,
  list: List,
  filter: ExportFilters[List],
): Promise<Export<Columns>> {
  const maySee = list === 'invoices' ? canSeeAllInvoices(actor) : canSeeAccounts(actor);
  if (!maySee) throw new Problem('forbidden');
  const { search, ...choices } = { search: '', ...filter };
  const given = Object.entries(choices).filter(([, value]) => value);
  // What was searched by may be an e-mail address, which has no place in the trail.
  const detail = { list, searched: Boolean(search), ...Object.fromEntries(given) };
  await transaction((tx) =>
    recordAudit(tx, { actor, action: 'export_list', objectKind: 'list', objectId: null, detail }),
  );
  return makers[list](actor, filter);
}
