import { measure, type Style, styles } from './look';
import type { Element, Sheet } from './sheet';

export interface Column {
  readonly header: string;
  /** Points; one column without a width takes what is left. */
  readonly width?: number;
  /** Amounts and numbers stand right, under each other. */
  readonly align?: 'right';
}

export interface Cell {
  readonly text: string;
  /** A second, softer line, such as a period. */
  readonly note?: string;
  /** In a row that sums up. */
  readonly strong?: boolean;
}

interface Slot {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

const GAP = 14;
const PAD = 6.5;

/**
 * A table over the whole width. A row never breaks over two pages; on each new page the headings are repeated, as
 * decoration, for the tree of the document has them once.
 */
export function drawTable(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): void {
  const slots = slotsOf(columns);
  const table = sheet.element('Table');
  sheet.makeRoom(70);
  headings(sheet, columns, slots, table);
  for (const row of rows) {
    if (sheet.makeRoom(rowHeight(sheet, row, slots))) headings(sheet, columns, slots);
    drawRow(sheet, row, slots, table);
  }
  table.end();
}

function slotsOf(columns: readonly Column[]): Slot[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const rest = measure.width - fixed - GAP * (columns.length - 1);
  let x: number = measure.left;
  return columns.map(({ width = rest, align }) => {
    const slot: Slot = { x, width, align: align ?? 'left' };
    x += width + GAP;
    return slot;
  });
}

function headings(sheet: Sheet, columns: readonly Column[], slots: readonly Slot[], table?: Element): void {
  const { y } = sheet;
  const height = Math.max(
    ...slots.map((slot, at) => sheet.height(columns[at]?.header ?? '', slot.width, styles.label)),
  );
  const row = table && sheet.element('TR', table);
  for (const [at, slot] of slots.entries()) {
    const header = columns[at]?.header ?? '';
    const place = { ...slot, y: y + height - sheet.height(header, slot.width, styles.label) };
    if (row) sheet.write('TH', header, place, styles.label, row);
    else sheet.decoration(() => sheet.put(header, place, styles.label), 'Pagination');
  }
  row?.end();
  sheet.y = y + height + 5;
  sheet.rule(measure.left, sheet.y, measure.width, 'ink', 0.9);
}

const cellStyle = ({ strong }: Cell): Style => (strong ? styles.strong : styles.body);

function cellHeight(sheet: Sheet, cell: Cell, width: number): number {
  const note = cell.note ? sheet.height(cell.note, width, styles.soft) : 0;
  return sheet.height(cell.text, width, cellStyle(cell)) + note;
}

function rowHeight(sheet: Sheet, row: readonly Cell[], slots: readonly Slot[]): number {
  return (
    2 * PAD + Math.max(...slots.map(({ width }, at) => cellHeight(sheet, row[at] ?? { text: '' }, width)))
  );
}

function drawRow(sheet: Sheet, row: readonly Cell[], slots: readonly Slot[], table: Element): void {
  const height = rowHeight(sheet, row, slots);
  const element = sheet.element('TR', table);
  for (const [at, slot] of slots.entries()) {
    const cell = row[at] ?? { text: '' };
    const lines = [{ text: cell.text, style: cellStyle(cell) }];
    if (cell.note) lines.push({ text: cell.note, style: styles.soft });
    sheet.stack('TD', lines, { ...slot, y: sheet.y + PAD }, element);
  }
  element.end();
  sheet.y += height;
  sheet.rule(measure.left, sheet.y, measure.width);
}
