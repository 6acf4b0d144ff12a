import { colours, measure, type Style, styles } from './look';
import type { Sheet } from './sheet';

/** The title of the document, with a mark beside it for what is settled ("Betaald"). */
export function drawTitle(sheet: Sheet, title: string, settled?: string): void {
  const { y } = sheet;
  const end = sheet.write('H1', title, { x: measure.left, y, width: measure.width - 130 }, styles.title);
  if (settled) {
    const x = measure.left + sheet.width(title, styles.title) + 14;
    drawTag(sheet, settled, x, y + 8);
  }
  sheet.y = end + 12;
}

function drawTag(sheet: Sheet, text: string, x: number, y: number): void {
  const width = sheet.width(text, styles.tag) + 16;
  sheet.decoration((pdf) => pdf.roundedRect(x, y, width, 17, 8.5).fill(colours['success-soft']));
  sheet.write('P', text, { x: x + 8, y: y + 3.4, width }, styles.tag);
}

/** A name and what it is: "Factuurdatum", "21 november 2026". */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

const FACTS_IN_A_ROW = 3;

/** What identifies the document, three in a row, each under its name. */
export function drawFacts(sheet: Sheet, facts: readonly Fact[]): void {
  const width = measure.width / FACTS_IN_A_ROW;
  for (let first = 0; first < facts.length; first += FACTS_IN_A_ROW) {
    const ends = facts.slice(first, first + FACTS_IN_A_ROW).map(({ label, value }, column) => {
      const lines = [
        { text: label, style: styles.label },
        { text: value, style: styles.body },
      ];
      const place = { x: measure.left + column * width, y: sheet.y, width: width - 12 };
      return sheet.stack('Div', lines, place);
    });
    sheet.y = Math.max(...ends) + 9;
  }
  sheet.y += 12;
}

/** A paragraph under the last thing, kept whole on one page. */
export function drawParagraph(sheet: Sheet, text: string, style: Style = styles.body, tag = 'P'): void {
  const width = Math.min(measure.width, 400);
  sheet.makeRoom(sheet.height(text, width, style));
  sheet.y = sheet.write(tag, text, { x: measure.left, y: sheet.y, width }, style) + 5;
}

/** A heading over what follows, such as a table; it does not stay behind alone at the foot of a page. */
export function drawSubheading(sheet: Sheet, heading: string): void {
  sheet.y += 14;
  sheet.makeRoom(110);
  drawParagraph(sheet, heading, styles.heading, 'H2');
  sheet.y += 4;
}

/** A heading with its paragraph; they stay together. */
export function drawSection(sheet: Sheet, heading: string, text: string): void {
  sheet.makeRoom(34 + sheet.height(text, 400, styles.body));
  sheet.y += 12;
  drawParagraph(sheet, heading, styles.heading, 'H2');
  drawParagraph(sheet, text);
}
