import { measure, paper, styles } from './look';
import { drawSeal } from './seal';
import type { Sheet } from './sheet';

/** Where the right column of a letter begins: who we are. */
const rightColumn = { x: measure.right - 165, width: 165 } as const;

/**
 * The head of the first page: the mark and name of Zegel, and who we are in law at the right. Under it the addressee,
 * where the window of a Dutch C5/6 envelope is.
 */
export function drawLetterhead(sheet: Sheet, sender: readonly string[], addressee: readonly string[]): void {
  sheet.decoration((pdf) => drawSeal(pdf, measure.left, paper.top - 2, 33));
  sheet.write('P', 'Zegel', { x: measure.left + 43, y: paper.top + 2, width: 200 }, styles.brand);
  const [name = '', ...rest] = sender;
  sheet.tagged('P', () => {
    const y = sheet.put(name, { ...rightColumn, y: paper.top }, styles.label);
    return sheet.put(rest.join('\n'), { ...rightColumn, y }, styles.small);
  });
  const [first = '', ...lines] = addressee;
  if (first) {
    sheet.tagged('P', () => {
      const place = { x: measure.left, width: 260 };
      const y = sheet.put(first, { ...place, y: 146 }, styles.strong);
      return sheet.put(lines.join('\n'), { ...place, y }, styles.body);
    });
  }
  sheet.y = 254;
}
