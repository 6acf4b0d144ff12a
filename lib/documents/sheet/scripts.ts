import type { fonts } from './look';

export type FontName = keyof typeof fonts;

/** A piece of text in one font and one direction. */
export interface Piece {
  readonly text: string;
  /** Undefined: the font of the style, which has Latin, Greek and Cyrillic. */
  readonly font: 'arabic' | 'wide' | undefined;
  /** Written from right to left. */
  readonly rtl: boolean;
}

const OWN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Marks and signs that belong to whatever stands before them. */
const SHARED = /[\p{Script=Common}\p{Script=Inherited}]/u;
/** Signs of East Asian writing, which the fonts of the styles do not have. */
const EAST_ASIAN = /[\u3000-\u303f\u30fb-\u30fc\uff00-\uffef]/u;
/** Written without blanks: a line may break before each. */
const BREAKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u;

/** True when the fonts of the styles cannot write all of it. */
export function isMixed(text: string): boolean {
  return [...text].some((sign) => EAST_ASIAN.test(sign) || !(OWN.test(sign) || SHARED.test(sign)));
}

type Kind = Omit<Piece, 'text'>;

const own: Kind = { font: undefined, rtl: false };

/** Undefined for a sign that belongs to no script by itself. */
function kindOf(sign: string): Kind | undefined {
  if (OWN.test(sign)) return own;
  if (ARABIC.test(sign)) return { font: 'arabic', rtl: true };
  if (EAST_ASIAN.test(sign) || !SHARED.test(sign)) return { font: 'wide', rtl: RTL.test(sign) };
  return undefined;
}

/** A mark clings to its letter; a sign between letters from right to left runs with them, any other runs as we do. */
function kindOfShared(sign: string, last: Piece | undefined, rest: string): Kind {
  const clings = /\p{M}/u.test(sign) || (last?.rtl && RTL.test(rest));
  return last && clings ? { font: last.font, rtl: last.rtl } : own;
}

/**
 * The pieces of a word, in the order in which it is read. A sign outside the basic plane, which no font of ours has, is
 * written as its number, so that nothing of a name disappears.
 */
export function piecesOf(word: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const signs = [...word];
  for (const [index, sign] of signs.entries()) {
    const last = pieces.at(-1);
    const kind = kindOf(sign) ?? kindOfShared(sign, last, signs.slice(index + 1).join(''));
    const code = sign.codePointAt(0) ?? 0;
    const text = code > 0xffff ? `[U+${code.toString(16).toUpperCase()}]` : sign;
    const joins = last && last.font === kind.font && last.rtl === kind.rtl && !BREAKS.test(sign);
    if (joins) pieces[pieces.length - 1] = { ...kind, text: last.text + text };
    else pieces.push({ ...kind, text });
  }
  return pieces;
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** What is handed to the font: only the Arabic one turns its letters round by itself. */
export function drawnText({ text, font, rtl }: Piece): string {
  if (!rtl || font === 'arabic') return text;
  return [...graphemes.segment(text)]
    .map(({ segment }) => segment)
    .reverse()
    .join('');
}

/** A line of pieces as it is seen: what runs from right to left, words and all, stands the other way round. */
export function asSeen(line: readonly Piece[]): readonly Piece[] {
  const seen: Piece[] = [];
  let run: Piece[] = [];
  const close = () => {
    const blanks: Piece[] = [];
    while (run.at(-1)?.text === ' ') blanks.push(...run.splice(-1));
    seen.push(...run.reverse(), ...blanks);
    run = [];
  };
  for (const piece of line) {
    const stays = piece.rtl || (piece.text === ' ' && run.length > 0);
    if (!stays) close();
    (stays ? run : seen).push(piece);
  }
  close();
  return seen;
}

/** Breaks a text over lines no wider than `width`; `widthOf` measures a piece. */
export function breakLines(
  text: string,
  width: number,
  widthOf: (piece: Piece) => number,
): readonly (readonly Piece[])[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: Piece[][] = [[]];
    let used = 0;
    for (const { pieces, blank } of unitsOf(paragraph)) {
      const needed = pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
      const gap = blank ? widthOf(BLANK) : 0;
      const isFirst = lines.at(-1)?.length === 0;
      if (!isFirst && used + gap + needed > width) {
        lines.push([...pieces]);
        used = needed;
        continue;
      }
      lines.at(-1)?.push(...(blank && !isFirst ? [BLANK] : []), ...pieces);
      used += (isFirst ? 0 : gap) + needed;
    }
    return lines;
  });
}

const BLANK: Piece = { text: ' ', font: undefined, rtl: false };

interface Unit {
  readonly pieces: readonly Piece[];
  /** A blank stands before it, unless a line begins here. */
  readonly blank: boolean;
}

/** What stays together on a line: a word, or one sign of a writing without blanks with what clings to it. */
function unitsOf(paragraph: string): readonly Unit[] {
  return paragraph
    .split(/ +/)
    .filter(Boolean)
    .flatMap((word) => {
      const units: Piece[][] = [];
      for (const piece of piecesOf(word)) {
        if (units.length === 0 || BREAKS.test(piece.text)) units.push([piece]);
        else units.at(-1)?.push(piece);
      }
      return units.map((pieces, index) => ({ pieces, blank: index === 0 }));
    });
}
