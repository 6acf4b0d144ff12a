import { measure, type Style, styles } from './look';
import type { Element, Sheet } from './sheet';

const WIDTH = 270;
const AMOUNT = 100;

/** One line of a sum: what it is and how much. */
export interface SumLine {
  readonly label: string;
  readonly amount: string;
  /** The line it all leads to. */
  readonly main?: boolean;
}

/** The sums under a table, right under its amounts; kept together on one page. */
export function drawSums(sheet: Sheet, lines: readonly SumLine[]): void {
  const x = measure.right - WIDTH;
  const heights = lines.map((line) => (line.main ? 34 : 20));
  sheet.makeRoom(heights.reduce((sum, height) => sum + height, 12));
  sheet.y += 8;
  const table = sheet.element('Table');
  for (const line of lines) sumLine(sheet, line, x, table);
  table.end();
}

function sumLine(sheet: Sheet, line: SumLine, x: number, table: Element): void {
  const style: Style = line.main ? styles.total : styles.body;
  if (line.main) sheet.rule(x, sheet.y + 4, WIDTH, 'ink', 0.9);
  const y = sheet.y + (line.main ? 10 : 3);
  const row = sheet.element('TR', table);
  sheet.write('TH', line.label, { x, y, width: WIDTH - AMOUNT - 8 }, style, row);
  sheet.write('TD', line.amount, { x: x + WIDTH - AMOUNT, y, width: AMOUNT, align: 'right' }, style, row);
  row.end();
  sheet.y += line.main ? 34 : 20;
}
