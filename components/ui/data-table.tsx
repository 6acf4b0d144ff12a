import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from './cx';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Link that sorts by this column, and how it is sorted now. A narrow screen shows such links above its cards. */
  readonly sort?: { readonly href: string; readonly direction?: 'ascending' | 'descending' };
  /** Numbers and amounts line up at the right. */
  readonly numeric?: boolean;
  /** Names without spaces, as of domains: on a wide screen there is room for one on a line. */
  readonly roomy?: boolean;
}

/** The elements' own roles, written out: as cards on a narrow screen they lose them in some browsers. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

interface DataTableProps<Row> {
  /** What the table holds; read out first. */
  caption: string;
  /** Leaves the caption to screen readers when a heading above says the same. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows. */
  empty: ReactNode;
}

/** Rows and columns; under 40rem each row is a card with its own labels. The first column names the row. */
export function DataTable<Row>({ caption, hideCaption, columns, rows, rowKey, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return empty;
  return (
    <table {...roles.table} className="w-full border-collapse text-left max-sm:block">
      <caption className={hideCaption ? 'sr-only' : 'pb-2 text-left text-sm text-soft max-sm:block'}>
        {caption}
      </caption>
      <thead className="border-b-2 border-control text-sm max-sm:sr-only">
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} header={column.header} sort={column.sort} numeric={column.numeric} />
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup} className="max-sm:block max-sm:space-y-3">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...roles.row}
            className="border-b border-line max-sm:block max-sm:rounded-lg max-sm:border max-sm:bg-surface max-sm:p-4 sm:hover:bg-surface"
          >
            {columns.map((column, index) => (
              <BodyCell key={column.key} column={column} row={row} names={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BodyCell<Row>({ column, row, names }: { column: Column<Row>; row: Row; names: boolean }) {
  const Cell = names ? 'th' : 'td';
  return (
    <Cell
      scope={names ? 'row' : undefined}
      {...(names ? roles.rowheader : roles.cell)}
      className={cx(
        'py-3 pr-4 align-top font-normal last:pr-0 max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:p-0 max-sm:py-1',
        names && 'font-medium max-sm:text-lg',
        column.numeric && 'sm:text-right tabular-nums',
        column.roomy && 'lg:min-w-64',
      )}
    >
      {names ? null : (
        <span aria-hidden className="shrink-0 text-sm text-soft sm:hidden">
          {column.header}
        </span>
      )}
      <span className={cx('min-w-0', !names && 'max-sm:text-right')}>{column.cell(row)}</span>
    </Cell>
  );
}

function HeaderCell({ header, sort, numeric }: Pick<Column<never>, 'header' | 'sort' | 'numeric'>) {
  const t = useTranslations('ui.table');
  const Icon =
    sort?.direction === 'ascending' ? ArrowUp : sort?.direction === 'descending' ? ArrowDown : ArrowUpDown;
  return (
    <th
      scope="col"
      aria-sort={sort?.direction}
      className={cx('py-2 pr-4 font-semibold last:pr-0', numeric && 'text-right')}
    >
      {sort ? (
        <>
          <span className="sm:hidden">{header}</span>
          <Link
            href={sort.href}
            className="inline-flex min-h-6 items-center gap-1 text-ink hover:underline max-sm:hidden"
          >
            <span className="sr-only">{t('sort')} </span>
            {header}
            <Icon aria-hidden className={cx('size-4', sort.direction ? 'text-ink' : 'text-soft')} />
          </Link>
        </>
      ) : (
        header
      )}
    </th>
  );
}
