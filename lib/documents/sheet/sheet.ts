import { ascents, type Colour, colours, fonts, measure, paper, type Style, styles, wideFont } from './look';
import { asSeen, breakLines, drawnText, type FontName, isMixed, type Piece } from './scripts';
import { drawSeal } from './seal';

type Pdf = PDFKit.PDFDocument;
/** A node of the tree that a screen reader follows. */
export type Element = PDFKit.PDFStructureElement;

/** Where text goes: its top left corner and how wide it may run. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** A line with a look of its own. */
export interface StackedLine {
  readonly text: string;
  readonly style: Style;
}

/**
 * One document being drawn, page after page. Everything that means something is written with a tag into the tree of
 * the document; lines, grounds and what repeats on each page are marked as decoration, so that a screen reader
 * passes them by. `y` is how far the writing has come.
 */
export class Sheet {
  y: number = paper.top;
  readonly root: Element;
  private readonly pdf: Pdf;
  private readonly running: string;
  private hasWide = false;

  /** `running` stands at the top of every page after the first. */
  constructor(pdf: Pdf, running: string) {
    this.pdf = pdf;
    this.running = running;
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
    pdf.addPage();
  }

  /** The coarse font is packed: it is given unpacked, under its name, so that it is read once. */
  private withFont(name: FontName): Pdf {
    if (name !== 'wide') return this.pdf.font(fonts[name]);
    if (!this.hasWide) this.pdf.registerFont(name, wideFont());
    this.hasWide = true;
    return this.pdf.font(name);
  }

  private dress(style: Style): number {
    this.withFont(style.font).fontSize(style.size).fillColor(colours[style.colour]);
    return style.size * style.leading - this.pdf.currentLineHeight();
  }

  /** How high the text becomes at this width, in points. */
  height(text: string, width: number, style: Style): number {
    const lineGap = this.dress(style);
    if (isMixed(text)) return this.broken(text, width, style).length * style.size * style.leading;
    return this.pdf.heightOfString(text, { width, lineGap });
  }

  /** The lines of a text in several scripts. */
  private broken(text: string, width: number, style: Style): readonly (readonly Piece[])[] {
    return breakLines(text, width, (piece) => this.pieceWidth(piece, style));
  }

  private pieceWidth({ text, font }: Piece, style: Style): number {
    this.withFont(font ?? style.font).fontSize(style.size);
    return this.pdf.widthOfString(text);
  }

  /** Draws text in several scripts, each piece in the font that has it, on one base line. */
  private putMixed(text: string, { x, y, width, align = 'left' }: Place, style: Style): void {
    const { size, leading } = style;
    const lines = this.broken(text, width, style).map(asSeen);
    for (const [index, line] of lines.entries()) {
      const widths = line.map((piece) => this.pieceWidth(piece, style));
      const free = width - widths.reduce((sum, one) => sum + one, 0);
      let left = x + (align === 'right' ? free : 0);
      const base = y + size * (leading * index + (leading - 1) / 2 + ascents[style.font]);
      for (const [at, piece] of line.entries()) {
        this.withFont(piece.font ?? style.font)
          .fontSize(size)
          .fillColor(colours[style.colour]);
        this.pdf.text(drawnText(piece), left, base, { lineBreak: false, baseline: 'alphabetic' });
        left += widths[at] ?? 0;
      }
    }
  }

  /** How wide the text is on one line, in points. */
  width(text: string, style: Style): number {
    if (isMixed(text)) {
      const [line = []] = this.broken(text, Number.POSITIVE_INFINITY, style);
      return line.reduce((sum, piece) => sum + this.pieceWidth(piece, style), 0);
    }
    this.dress(style);
    return this.pdf.widthOfString(text);
  }

  /**
   * Only draws; the caller has opened a tag or an artifact. Answers where the text ends. What stands right is a number
   * in a column: its figures are equally wide. Elsewhere that would also widen the hyphens.
   */
  put(text: string, { x, y, width, align = 'left' }: Place, style: Style): number {
    if (isMixed(text)) {
      this.putMixed(text, { x, y, width, align }, style);
      return y + this.height(text, width, style);
    }
    const lineGap = this.dress(style);
    const features: PDFKit.Mixins.OpenTypeFeatures[] = align === 'right' ? ['tnum'] : [];
    this.pdf.text(text, x, y + lineGap / 2, { width, align, lineGap, features });
    return y + this.height(text, width, style);
  }

  /** A new node in the tree, under another or under the document itself. */
  element(tag: string, parent: Element = this.root): Element {
    const element = this.pdf.struct(tag);
    parent.add(element);
    return element;
  }

  /** Writes text under a tag such as `H1`, `P`, `TH` or `TD`; answers where it ends. */
  write(tag: string, text: string, place: Place, style: Style = styles.body, parent?: Element): number {
    let end = place.y;
    const element = this.element(tag, parent);
    element.add(() => {
      end = this.put(text, place, style);
    });
    element.end();
    return end;
  }

  /** Lines under each other that belong together, each read on its own; answers where the last ends. */
  stack(tag: string, lines: readonly StackedLine[], place: Place, parent?: Element): number {
    const element = this.element(tag, parent);
    const end = lines.reduce(
      (y, { text, style }) => this.write('P', text, { ...place, y }, style, element),
      place.y,
    );
    element.end();
    return end;
  }

  /** Draws what a screen reader passes by. */
  decoration(draw: (pdf: Pdf) => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  rule(x: number, y: number, width: number, colour: Colour = 'line', thickness = 0.6): void {
    this.decoration((pdf) =>
      pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thickness)
        .strokeColor(colours[colour])
        .stroke(),
    );
  }

  /** Begins a new page when less than this height is left. Tells whether it did. */
  makeRoom(height: number): boolean {
    if (this.y + height <= measure.bottom) return false;
    this.pdf.addPage();
    this.decoration((pdf) => {
      drawSeal(pdf, measure.left, paper.top - 6, 17);
      this.put(
        this.running,
        { x: measure.left + 25, y: paper.top - 4, width: measure.width },
        styles.running,
      );
    }, 'Pagination');
    this.y = paper.top + 30;
    return true;
  }

  /** The last thing: what stands under every page, now that their number is known. */
  finish(footer: (page: number, pages: number) => string): void {
    this.root.end();
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.pdf.switchToPage(page);
      const place = { x: measure.left, y: paper.height - 44, width: measure.width };
      this.rule(measure.left, place.y - 8, measure.width);
      this.decoration(() => {
        this.put(this.running, place, styles.small);
        this.put(footer(page + 1, count), { ...place, align: 'right' }, styles.small);
      }, 'Pagination');
    }
  }
}
