import { measure, styles } from './look';
import type { Element, Sheet } from './sheet';

/** One line of a sum: what it is and how much. */
export interface SumLine {
  readonly label: string;
  readonly amount: string;
  /** The line it all leads to. */
  readonly main?: boolean;
}

const WIDTH = 270;
const lineHeight = ({ main }: SumLine) => (main ? 34 : 20);

/** The sums under a table, right under its amounts; kept together on one page. */
export function drawSums(sheet: Sheet, lines: readonly SumLine[]): void {
  sheet.makeRoom(lines.reduce((sum, line) => sum + lineHeight(line), 12));
  sheet.y += 8;
  const table = sheet.element('Table');
  for (const line of lines) drawSum(sheet, line, table);
  table.end();
}

/** The amount takes the width it needs, the label what is left. */
function drawSum(sheet: Sheet, line: SumLine, table: Element): void {
  const style = line.main ? styles.total : styles.body;
  const x = measure.right - WIDTH;
  const amount = sheet.width(line.amount, style) + 12;
  if (line.main) sheet.rule(x, sheet.y + 4, WIDTH, 'ink', 0.9);
  const y = sheet.y + (line.main ? 10 : 3);
  const row = sheet.element('TR', table);
  sheet.write('TH', line.label, { x, y, width: WIDTH - amount }, style, row);
  sheet.write('TD', line.amount, { x: measure.right - amount, y, width: amount, align: 'right' }, style, row);
  row.end();
  sheet.y += lineHeight(line);
}
