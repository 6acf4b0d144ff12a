import { describe, expect, it } from 'vitest';
import { BATCH_ROWS_MAX, type BatchColumn } from './columns';
import { decodeTable } from './decode';
import { readTable } from './read-table';

const columns = new Map<string, BatchColumn>([
  ['kvknummer', 'kvk_number'],
  ['organisatie', 'organisation'],
  ['plaats', 'city'],
]);
const read = (text: string) => {
  const table = readTable(text, columns);
  return table.ok ? table.value.rows : table.problem;
};
const donald = [{ row: 2, cells: { kvk_number: '68750110', organisation: 'Test BV Donald' } }];

describe('M35 a file with one request per row', () => {
  it.each([
    ['of a Dutch Excel', '\uFEFFKVK-nummer;Organisatie\r\n68750110;Test BV Donald\r\n'],
    ['with commas', 'kvk nummer,organisatie\n68750110,Test BV Donald'],
    ['with tabs', 'KVK-nummer\tOrganisatie\n68750110\tTest BV Donald\n'],
    ['that names its own sign', 'sep=;\r\nKVK-nummer;Organisatie\r\n68750110;Test BV Donald\r\n'],
    ['with quotes', '"KVK-nummer";"Organisatie"\n"68750110";" Test BV Donald "\n'],
    ['with empty rows and columns', 'KVK-nummer;Organisatie;;\n68750110;Test BV Donald;;\n;;;\n\n'],
  ])('%s is read', (_, text) => {
    expect(read(text)).toEqual(donald);
  });

  it.each([
    ['table_empty', ''],
    ['table_empty', 'KVK-nummer;Organisatie\n;;\n'],
    ['table_without_headings', '68750110;Test BV Donald\n68750110;Test BV Donald\n'],
    ['table_unreadable', 'KVK-nummer;Organisatie\n68750110;"Test BV Donald\n'],
    ['table_too_long', `KVK-nummer\n${'68750110\n'.repeat(BATCH_ROWS_MAX + 1)}`],
    ['table_too_long', 'x'.repeat(500_001)],
  ])('%s is said', (problem, text) => {
    expect(read(text)).toBe(problem);
  });

  it('rows are numbered as the spreadsheet does, with a line break in a cell and an empty row between', () => {
    const rows = read('KVK-nummer;Plaats\n1;"Den\nHaag"\n\n3;Ede\n');
    expect(rows).toEqual([
      { row: 2, cells: { kvk_number: '1', city: 'Den\nHaag' } },
      { row: 4, cells: { kvk_number: '3', city: 'Ede' } },
    ]);
  });

  it('headings that nobody knows are told, and what stands below them is not read', () => {
    const table = readTable('KVK-nummer;Kleur;Plaats\n1;rood;Ede\n', columns);
    expect(table).toMatchObject({
      value: { ignored: ['Kleur'], rows: [{ cells: { kvk_number: '1', city: 'Ede' } }] },
    });
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('Zoë')],
    ['Windows-1252', Uint8Array.from([0x5a, 0x6f, 0xeb])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0])],
  ])('is read as %s', (_, bytes) => {
    expect(decodeTable(bytes)).toBe('Zoë');
  });
});
