import { measure, paper, type Style, styles } from './look';
import { drawSeal } from './seal';
import type { Sheet, StackedLine } from './sheet';

/** Where the right column of a letter begins: who we are. */
const rightColumn = { x: measure.right - 165, width: 165 } as const;

/**
 * The head of the first page: the mark and name of Zegel, and who we are in law at the right. Under it the addressee,
 * where the window of a Dutch C5/6 envelope is.
 */
export function drawLetterhead(sheet: Sheet, sender: readonly string[], addressee: readonly string[]): void {
  sheet.decoration((pdf) => drawSeal(pdf, measure.left, paper.top - 2, 33));
  sheet.write('P', 'Zegel', { x: measure.left + 43, y: paper.top + 2, width: 200 }, styles.brand);
  sheet.stack('Div', stacked(sender, styles.label, styles.small), { ...rightColumn, y: paper.top });
  const addressed = stacked(addressee, styles.strong, styles.body);
  const end = sheet.stack('Div', addressed, { x: measure.left, y: 146, width: 260 });
  sheet.y = Math.max(end + 30, 212);
}

/** The first line in a style of its own. */
function stacked(lines: readonly string[], first: Style, rest: Style): StackedLine[] {
  return lines.map((text, index) => ({ text, style: index === 0 ? first : rest }));
}
