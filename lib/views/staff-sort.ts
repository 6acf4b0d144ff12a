/** The columns by which each list of staff can be sorted. */
const sortColumns = {
  accounts: ['name', 'number', 'created'],
  orders: ['number', 'state', 'since', 'created'],
  invoices: ['number', 'state', 'total', 'issued', 'due'],
} as const;

export type SortedList = keyof typeof sortColumns;
export type SortColumn<List extends SortedList> = (typeof sortColumns)[List][number];

/** How a list is sorted, as it stands in an address: by a column, or with a minus the other way round. */
export type Sort<List extends SortedList = SortedList> = SortColumn<List> | `-${SortColumn<List>}`;

/** How each list is sorted when nobody asks: the newest first. */
export const usualSort: { readonly [List in SortedList]: Sort<List> } = {
  accounts: '-created',
  orders: '-created',
  invoices: '-issued',
};

/** Of these the newest or the largest is what one looks for first. */
const downFirst: ReadonlySet<string> = new Set(['created', 'issued', 'total']);

/** The sort out of an address; anything else is the list's usual way. */
export function readSort<List extends SortedList>(list: List, text: string): Sort<List> {
  const columns: readonly SortColumn<List>[] = sortColumns[list];
  const column = columns.find((known) => text === known || text === `-${known}`);
  if (!column) return usualSort[list];
  return text === column ? column : `-${column}`;
}

/** The column of a sort, and whether it goes down. */
export function sortParts<List extends SortedList>(list: List, sort: Sort<List>) {
  const columns: readonly SortColumn<List>[] = sortColumns[list];
  const column = columns.find((known) => sort === known || sort === `-${known}`);
  if (!column) throw new Error(`The ${list} cannot be sorted by ${sort}`);
  return { column, down: sort.startsWith('-') };
}

/** The link in the heading of a column, and how the list is sorted by it now. */
interface HeadingSort {
  readonly href: string;
  readonly direction?: 'ascending' | 'descending';
}

/** Gives each column its link. */
export type Sorting<List extends SortedList> = (column: SortColumn<List>) => HeadingSort;

/**
 * The links that sort a list: by another column, or by the same one the other way round. What the list is filtered by
 * stays; it starts at its first page.
 */
export function sorting<List extends SortedList>(
  list: List,
  sort: Sort<List>,
  filter: Readonly<Record<string, string>>,
): Sorting<List> {
  const kept = Object.entries(filter).filter(([name, value]) => value !== '' && name !== 'sort');
  const now = sortParts(list, sort);
  return (column) => {
    const sorted = column === now.column;
    const down = sorted ? !now.down : downFirst.has(column);
    const query = new URLSearchParams([...kept, ['sort', down ? `-${column}` : column]]);
    const href = `/staff/${list}?${query}`;
    return sorted ? { href, direction: now.down ? 'descending' : 'ascending' } : { href };
  };
}
