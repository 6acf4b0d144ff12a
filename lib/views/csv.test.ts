import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../domain/request/batch/read-table';
import { anyText } from '../domain/testing/any-text';
import { knownHeadings } from './batch-columns';
import { csvLine } from './csv';

/** Reads one line of CSV back, by the rules of RFC 4180 and not by ours. */
function read(line: string): string[] {
  const cells: string[] = [];
  let rest = `${line.slice(0, -2)},`;
  while (rest !== '') {
    const [whole, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",]*)),/s.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no CSV: ${rest}`);
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
  }
  return cells;
}

describe('a line of CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['with "quotes"', '"with ""quotes"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', '"\'=1+1"'],
    ['+31301234567', '"\'+31301234567"'],
    ['-2', '"\'-2"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['  =1+1', '"\'  =1+1"'],
    ['\t=1+1', '"\'\t=1+1"'],
  ])('writes %j as %j', (text, written) => {
    expect(csvLine([text])).toBe(`${written}\r\n`);
  });

  it('never begins a cell with what a spreadsheet runs, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText(), { minLength: 2, maxLength: 5 }), (texts) => {
        const back = read(csvLine(texts));
        expect(back.map((cell) => cell.replace(/^'/, ''))).toEqual(
          texts.map((text) => text.replace(/^'/, '')),
        );
        for (const cell of back) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  it('M35 what it guards against formulas comes back as it was from a file that somebody filled in', () => {
    const heading = csvLine(['kvk_number', 'comments'], ';');
    const plain = (text = '') => text.replace(/^'/, '').trim();
    fc.assert(
      fc.property(anyText(), (typed) => {
        const text = new TextDecoder().decode(new TextEncoder().encode(typed));
        const table = readTable(heading + csvLine(['68750110', text], ';'), knownHeadings());
        expect(plain(table.ok ? table.value.rows[0]?.cells.comments : '')).toBe(plain(text.trim()));
      }),
    );
  });
});
