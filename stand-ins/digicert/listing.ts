import { apiError } from './errors';

/** How a list endpoint reads one property of an item, for filters and sorting. */
type Property<Item> = (
  item: Item,
) => string | number | boolean | null | undefined | readonly (string | number)[];

export interface ListOptions<Item> {
  readonly properties: Readonly<Record<string, Property<Item>>>;
  /** Properties that `filters[search]` looks in. */
  readonly search: readonly string[];
  readonly largestPage: number;
}

interface Page<Item> {
  readonly items: Item[];
  readonly page: { readonly total: number; readonly limit: number; readonly offset: number };
}

const FILTER = /^filters\[([a-z_]+)\](?:\[\d*\])?$/;

/** Booleans are asked for as 0 and 1. */
const plain = (value: unknown): string =>
  typeof value === 'boolean' ? String(Number(value)) : String(value ?? '');

function valuesOf<Item>(property: Property<Item>, item: Item): string[] {
  const value = property(item);
  return Array.isArray(value) ? value.map(plain) : [plain(value)];
}

/** Numbers compare as numbers, anything else (dates in ISO form among it) as text. */
function compare(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return a.localeCompare(b, 'en');
}

/** A day at the upper end of a range covers that whole day. */
const upTo = (bound: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(bound) ? `${bound}T99` : bound);

/** Whether a value satisfies `x`, `a...b`, `>x`, `<x`, `>=x` or `<=x`. */
export function satisfies(value: string, wanted: string): boolean {
  const [, from, to] = /^(.*?)\.\.\.(.*)$/.exec(wanted) ?? [];
  if (from !== undefined && to !== undefined) {
    return (
      value !== '' &&
      (from === '' || compare(value, from) >= 0) &&
      (to === '' || compare(value, upTo(to)) <= 0)
    );
  }
  const [, sign, bound = ''] = /^([<>]=?)(.*)$/.exec(wanted) ?? [];
  if (sign === '>') return value !== '' && compare(value, upTo(bound)) > 0;
  if (sign === '>=') return value !== '' && compare(value, bound) >= 0;
  if (sign === '<') return value !== '' && compare(value, bound) < 0;
  if (sign === '<=') return value !== '' && compare(value, upTo(bound)) <= 0;
  return value.toLowerCase() === wanted.toLowerCase();
}

/** A leading percent sign asks for "contains", without it the search is exact. */
function matchesSearch<Item>(options: ListOptions<Item>, item: Item, wanted: string): boolean {
  const values = options.search.flatMap((name) => {
    const property = options.properties[name];
    return property ? valuesOf(property, item).map((value) => value.toLowerCase()) : [];
  });
  const text = wanted.replace(/^%/, '').replace(/%$/, '').toLowerCase();
  return values.some((value) => (wanted.startsWith('%') ? value.includes(text) : value === text));
}

function readFilters(query: URLSearchParams): Map<string, string[]> {
  const filters = new Map<string, string[]>();
  for (const [key, value] of query) {
    const name = FILTER.exec(key)?.[1];
    if (name) filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  return filters;
}

function passes<Item>(options: ListOptions<Item>, filters: Map<string, string[]>, item: Item): boolean {
  return [...filters].every(([name, wanted]) => {
    if (name === 'search') return wanted.some((text) => matchesSearch(options, item, text));
    const property = options.properties[name];
    if (!property) throw apiError('invalid_parameter', `There is no filter named ${name}.`);
    return wanted.some((text) => valuesOf(property, item).some((value) => satisfies(value, text)));
  });
}

function sorted<Item>(options: ListOptions<Item>, items: Item[], order: string | null): Item[] {
  const keys = (order ?? '').split(',').flatMap((part) => {
    const [, sign, name = ''] = /^\s*([+-]?)([a-z_]+)\s*$/.exec(part) ?? [];
    const property = options.properties[name];
    return property ? [{ property, factor: sign === '-' ? -1 : 1 }] : [];
  });
  const difference = (a: Item, b: Item): number => {
    for (const { property, factor } of keys) {
      const found = compare(plain(property(a)), plain(property(b)));
      if (found !== 0) return found * factor;
    }
    return 0;
  };
  return items.toSorted(difference);
}

function wholeNumber(text: string | null, otherwise: number, name: string): number {
  if (text === null || text === '') return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw apiError('invalid_parameter', `${name} must be a whole number.`);
  return Number(text);
}

/** Filters, sorts and pages a list as the query of a list endpoint asks. */
export function listPage<Item>(items: readonly Item[], url: string, options: ListOptions<Item>): Page<Item> {
  const query = new URL(url).searchParams;
  const filters = readFilters(query);
  const found = sorted(
    options,
    items.filter((item) => passes(options, filters, item)),
    query.get('sort'),
  );
  const offset = wholeNumber(query.get('offset'), 0, 'offset');
  const limit = Math.min(wholeNumber(query.get('limit'), options.largestPage, 'limit'), options.largestPage);
  return { items: found.slice(offset, offset + limit), page: { total: found.length, limit, offset } };
}
