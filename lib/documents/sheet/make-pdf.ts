import PDFDocument from 'pdfkit';
import type { Locale } from '@/lib/domain/locale';
import { translator } from '@/lib/views/messages/translate';
import { paper } from './look';
import { Sheet } from './sheet';

export interface About {
  /** Shown in the window's bar and on every page after the first. No `&` or `<`: it stands in XML unescaped. */
  readonly title: string;
  readonly locale: Locale;
  /** The moment of issue; with the same input it makes the same bytes. */
  readonly createdAt: Date;
}

/**
 * Makes a PDF of what `draw` draws: A4, fonts inside, tagged for screen readers with language and title, and PDF/A-3
 * (level A, ISO 19005-3), so that it can be kept for the years that the tax office asks.
 */
export async function makePdf(about: About, draw: (sheet: Sheet) => void): Promise<Uint8Array> {
  const { title, locale, createdAt } = about;
  if (/[&<>]/.test(title)) throw new RangeError(`a title without & and <: ${title}`);
  const pdf = new PDFDocument({
    size: [paper.width, paper.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: locale,
    displayTitle: true,
    font: '',
    info: { Title: title, Author: 'Zegel', Creator: 'Zegel', Producer: 'Zegel', CreationDate: createdAt },
  });
  const bytes = collect(pdf);
  const t = translator(locale, 'document');
  const sheet = new Sheet(pdf, title);
  draw(sheet);
  sheet.finish((page, pages) => t('page', { page, pages }));
  pdf.end();
  return bytes;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
  });
}
