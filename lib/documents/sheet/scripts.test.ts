import { describe, expect, it } from 'vitest';
import { asSeen, breakLines, drawnText, isMixed, piecesOf } from './scripts';

const seen = (text: string) =>
  breakLines(text, 1000, () => 1).map((line) =>
    asSeen(line)
      .map((piece) => piece.text)
      .join('|'),
  );

describe('M26 text in several scripts', () => {
  it.each([
    ['Łucja Ångström', false],
    ['Ελένη “Шевченко” € – 1', false],
    ['王小明', true],
    ['محمد', true],
    ['Jan 김', true],
    ['１２３', true],
  ])('%s is mixed: %s', (text, expected) => {
    expect(isMixed(text)).toBe(expected);
  });

  it('each sign goes to a font that has it; a sign that none has is written as its number', () => {
    expect(piecesOf('Jan王م')).toEqual([
      { text: 'Jan', font: undefined, rtl: false },
      { text: '王', font: 'wide', rtl: false },
      { text: 'م', font: 'arabic', rtl: true },
    ]);
    expect(piecesOf('𠮷')).toMatchObject([{ text: '[U+20BB7]', font: 'wide' }]);
  });

  it('signs beside a word from right to left stay ours, those inside run with it', () => {
    expect(seen('“محمد”,')).toEqual(['“|محمد|”,']);
    expect(piecesOf('בן־דוד')).toHaveLength(1);
    expect(drawnText({ text: 'כהן', font: 'wide', rtl: true })).toBe('ןהכ');
    expect(drawnText({ text: 'محمد', font: 'arabic', rtl: true })).toBe('محمد');
  });

  it('words from right to left stand the other way round, those around them stay', () => {
    expect(seen('als محمد علي (Jo)')).toEqual(['als| |علي| |محمد| |(Jo)']);
    expect(seen('דוד כהן')).toEqual(['כהן| |דוד']);
  });

  it('breaks between words, and anywhere in writing without blanks', () => {
    const width = ({ text }: { text: string }) => text.length;
    const lines = breakLines('Jan 王小明 de Vries\nم', 6, width);
    expect(lines.map((line) => line.map((piece) => piece.text).join(''))).toEqual([
      'Jan 王小',
      '明 de',
      'Vries',
      'م',
    ]);
  });
});
