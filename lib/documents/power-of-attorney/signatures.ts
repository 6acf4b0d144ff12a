import { type Locale, timeZone } from '@/lib/domain/locale';
import { dateText } from '@/lib/views/date-text';
import { translator } from '@/lib/views/messages/translate';
import { drawParagraph, drawSubheading } from '../sheet/blocks';
import { measure, styles } from '../sheet/look';
import type { Sheet, StackedLine } from '../sheet/sheet';
import type { PowerDocument, PowerSignatory } from './power-document';

/** Room for a signature with a pen. */
const PEN_ROOM = 62;
/** Who signs on paper when nobody was named: as many lines as people usually sign. */
const NAMELESS_LINES = 2;

/** Who signed, each with name, moment and fingerprint; or a line for each to sign on with a pen. */
export function drawSignatures(sheet: Sheet, power: PowerDocument): void {
  const { locale, onPaper, signatories } = power;
  const t = translator(locale, 'authority');
  // The heading does not stay behind on the page before the first line.
  if (onPaper) sheet.makeRoom(2 * PEN_ROOM + 60);
  drawSubheading(sheet, t('document.signatures'));
  if (!onPaper) {
    for (const signatory of signatories) drawSigned(sheet, signatory, locale);
    return;
  }
  drawParagraph(sheet, t('document.paperNote'), styles.soft);
  const named = signatories.map(({ name, jobTitle }) => [name, jobTitle].filter(Boolean).join(', '));
  const lines = named.length > 0 ? named : Array.from({ length: NAMELESS_LINES }, () => '');
  for (const name of lines) drawPenLine(sheet, name, locale);
}

function drawSigned(sheet: Sheet, signatory: PowerSignatory, locale: Locale): void {
  const { name, jobTitle, email, signature } = signatory;
  const t = translator(locale, 'authority');
  const lines: StackedLine[] = [
    { text: [name, jobTitle].filter(Boolean).join(', '), style: styles.strong },
    ...(signature
      ? [
          { text: t('document.signedOnline', { name: signature.typedName }), style: styles.body },
          { text: momentText(signature.at, locale), style: styles.body },
          { text: t('document.mailed', { email }), style: styles.soft },
          { text: t('document.hash', { hash: signature.hash }), style: styles.small },
        ]
      : [{ text: t('document.notSigned'), style: styles.body }]),
  ];
  const height = lines.reduce((sum, { text, style }) => sum + sheet.height(text, measure.width, style), 16);
  sheet.makeRoom(height);
  sheet.rule(measure.left, sheet.y, measure.width);
  sheet.y = sheet.stack('Div', lines, { x: measure.left, y: sheet.y + 6, width: measure.width }) + 10;
}

/** The moment in Dutch time, to the second. */
function momentText(at: Date, locale: Locale): string {
  const t = translator(locale, 'authority');
  const time = at.toLocaleTimeString(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return t('document.signedAt', { date: dateText(at, locale), time });
}

function drawPenLine(sheet: Sheet, name: string, locale: Locale): void {
  const t = translator(locale, 'authority');
  sheet.makeRoom(PEN_ROOM + 30);
  const width = measure.width / 3;
  const top = sheet.y + (name ? 18 : 0);
  if (name) sheet.write('P', name, { x: measure.left, y: sheet.y, width: measure.width }, styles.strong);
  const labels = [name ? '' : t('document.place'), t('document.dateAndPlace'), t('document.signature')];
  for (const [column, label] of labels.entries()) {
    if (!label) continue;
    const x = measure.left + column * width;
    sheet.rule(x, top + PEN_ROOM - 22, width - 16, 'ink');
    sheet.write('P', label, { x, y: top + PEN_ROOM - 18, width: width - 16 }, styles.label);
  }
  sheet.y = top + PEN_ROOM + 8;
}
