import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { now } from '@/lib/base/clock';
import { orderStates } from '@/lib/domain/order/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { dateOf } from '@/lib/domain/validity/dates';
import { workKinds } from '@/lib/domain/work/work';
import { type Export, exportList } from '@/lib/usecases/staff/export-list';
import { csvLine, csvStart } from '@/lib/views/csv';
import { readSort, type SortedList } from '@/lib/views/staff-sort';
import { invoiceStates } from '@/lib/views/staff-view';
import { staffFile } from '@/lib/web/route';

const search = z.string().max(200).optional().catch(undefined);
const orderState = z.enum(orderStates).optional().catch(undefined);
const invoiceState = z.enum(invoiceStates).optional().catch(undefined);

/** As the page reads it. */
function sortOf<List extends SortedList>(list: List) {
  return z
    .string()
    .default('')
    .transform((text) => readSort(list, text));
}

/** The filters that the page of each list knows; what it does not know filters nothing, here as there. */
const filters = {
  accounts: z.object({ search, sort: sortOf('accounts') }),
  orders: z.object({ search, sort: sortOf('orders'), state: orderState }),
  invoices: z.object({ search, sort: sortOf('invoices'), state: invoiceState }),
  work: z.object({
    kind: z.enum(workKinds).optional().catch(undefined),
    whose: z.enum(['mine', 'free']).optional().catch(undefined),
  }),
};

function isList(name: string): name is keyof typeof filters {
  return Object.hasOwn(filters, name);
}

async function* linesOf({ batches }: Export, names: readonly string[]) {
  yield csvStart + csvLine(names);
  for await (const rows of batches) yield rows.map((row) => csvLine(row)).join('');
}

/** A list of staff as it is filtered, as a file for a spreadsheet. */
export const GET = staffFile<{ list: string }>(async (actor, { list }, request) => {
  if (!isList(list)) throw new Problem('not_found');
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const [made, t] = await Promise.all([
    exportList(actor, list, filters[list].parse(query)),
    getTranslations('staffFind.export'),
  ]);
  return {
    filename: `zegel-${list}-${dateOf(now())}.csv`,
    contentType: 'text/csv; charset=utf-8',
    content: linesOf(
      made,
      made.columns.map((column) => t(column as 'number')),
    ),
  };
});
