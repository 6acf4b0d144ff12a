import { describe, expect, it } from 'vitest';
import { ApiError } from './errors';
import { type ListOptions, listPage, satisfies } from './listing';

interface Row {
  id: number;
  name: string;
  made: string;
  flag: boolean;
}

const rows: Row[] = [
  { id: 1, name: 'b.example.test', made: '2026-01-01T10:00:00+00:00', flag: false },
  { id: 2, name: 'a.example.test', made: '2026-01-02T10:00:00+00:00', flag: true },
  { id: 10, name: 'a.other.test', made: '2026-01-03T10:00:00+00:00', flag: true },
];
const options: ListOptions<Row> = {
  largestPage: 1000,
  search: ['name'],
  properties: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    made: ({ made }) => made,
    flag: ({ flag }) => flag,
  },
};
const ids = (query: string): number[] =>
  listPage(rows, `http://x/?${query}`, options).items.map(({ id }) => id);

describe('satisfies', () => {
  it.each([
    ['2026-01-02T10:00:00+00:00', '2026-01-01...2026-01-02', true],
    ['2026-01-03T00:00:00+00:00', '2026-01-01...2026-01-02', false],
    ['2026-01-02T10:00:00+00:00', '>2026-01-01', true],
    ['2026-01-01T10:00:00+00:00', '>2026-01-01', false],
    ['2026-01-01T10:00:00+00:00', '<2026-01-01', false],
    ['2025-12-31T23:00:00+00:00', '<2026-01-01', true],
    ['10', '>9', true],
    ['', '<2026-01-01', false],
    ['Issued', 'issued', true],
  ])('%s against %s is %s', (value, wanted, expected) => {
    expect(satisfies(value, wanted)).toBe(expected);
  });
});

describe('listPage', () => {
  it('filters by equality, by any of several values, and by booleans as 0 and 1', () => {
    expect(ids('filters[id]=2')).toEqual([2]);
    expect(ids('filters[id][0]=1&filters[id][1]=10')).toEqual([1, 10]);
    expect(ids('filters[flag]=1')).toEqual([2, 10]);
  });

  it('searches within values with a leading percent sign and exactly without', () => {
    expect(ids('filters[search]=%25EXAMPLE')).toEqual([1, 2]);
    expect(ids('filters[search]=example')).toEqual([]);
    expect(ids('filters[search]=a.other.test')).toEqual([10]);
  });

  it('sorts by several keys, numbers as numbers', () => {
    expect(ids('sort=-id')).toEqual([10, 2, 1]);
    expect(ids('sort=flag,-made')).toEqual([1, 10, 2]);
  });

  it('pages and tells the total', () => {
    const { items, page } = listPage(rows, 'http://x/?limit=1&offset=1', options);
    expect(items.map(({ id }) => id)).toEqual([2]);
    expect(page).toEqual({ total: 3, limit: 1, offset: 1 });
    expect(listPage(rows, 'http://x/?limit=5000', options).page.limit).toBe(1000);
  });

  it('refuses an unknown filter and a limit that is no number', () => {
    expect(() => ids('filters[color]=red')).toThrow(ApiError);
    expect(() => ids('limit=ten')).toThrow(ApiError);
  });
});
