import type { PowerText } from '@/lib/domain/authority/power';
import type { Locale } from '@/lib/domain/locale';
import { dateText } from '@/lib/views/date-text';
import { translator } from '@/lib/views/messages/translate';
import { drawFacts, drawParagraph, drawSubheading, drawTitle } from '../sheet/blocks';
import { drawLetterhead } from '../sheet/letterhead';
import { styles } from '../sheet/look';
import { makePdf } from '../sheet/make-pdf';
import type { Sheet } from '../sheet/sheet';
import type { PowerDocument } from './power-document';
import { drawSignatures } from './signatures';

/**
 * A power of attorney as PDF: the frozen words, who signed when with which fingerprint, or lines to sign on with a pen.
 * The same power makes the same bytes.
 */
export function powerPdf(power: PowerDocument): Promise<Uint8Array> {
  const { locale, madeAt, content } = power;
  const title = translator(locale, 'authority')('document.title', { number: content.order.number });
  return makePdf({ title, locale, createdAt: madeAt }, (sheet) => drawPower(sheet, power));
}

function drawPower(sheet: Sheet, power: PowerDocument): void {
  const { locale, content, seller, version, madeAt, contentHash } = power;
  const t = translator(locale, 'authority');
  const { organisation, order } = content;
  const sender = [organisation.name, `KVK ${organisation.kvkNumber}`, organisation.address];
  drawLetterhead(sheet, sender, [seller.name, seller.street, `${seller.postcode} ${seller.city}`]);
  drawTitle(sheet, content.text[locale].title);
  drawFacts(sheet, [
    { label: t('document.number'), value: order.number },
    { label: t('document.madeOn'), value: dateText(madeAt, locale) },
    { label: t('document.version'), value: version },
  ]);
  drawText(sheet, content.text[locale]);
  drawParagraph(sheet, t('document.contentHash', { hash: contentHash }), styles.soft);
  drawSignatures(sheet, power);
  if (power.translation) drawTranslation(sheet, power);
}

function drawText(sheet: Sheet, { intro, clauses, declaration }: PowerText): void {
  drawParagraph(sheet, intro);
  sheet.y += 4;
  for (const [index, clause] of clauses.entries()) {
    drawParagraph(sheet, `${index + 1}.  ${clause}`);
    sheet.y += 3;
  }
  sheet.y += 2;
  drawParagraph(sheet, declaration, styles.strong);
}

const otherOf: Readonly<Record<Locale, Locale>> = { nl: 'en', en: 'nl' };

function drawTranslation(sheet: Sheet, { locale, content }: PowerDocument): void {
  const other = otherOf[locale];
  const t = translator(other, 'authority');
  drawSubheading(sheet, `${t('document.translation')}: ${content.text[other].title}`);
  drawText(sheet, content.text[other]);
  drawParagraph(sheet, t('document.translationNote', { language: locale }), styles.soft);
}
