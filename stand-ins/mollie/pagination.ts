import { MollieProblem } from './problem';

const HAL = 'application/hal+json';

/**
 * One page of a list, newest first unless `sort=asc`. `from` is the id at which the page begins, `limit` 1–250.
 * @throws MollieProblem on a limit out of range or an unknown `from`.
 */
export function pageOf<T extends { id: string }>(options: {
  name: string;
  items: readonly T[];
  url: string;
  show: (item: T) => unknown;
}) {
  const url = new URL(options.url);
  const limit = Number(url.searchParams.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 250) {
    throw new MollieProblem(400, 'The limit must be a whole number from 1 to 250.', 'limit');
  }
  const ascending = url.searchParams.get('sort') === 'asc';
  const items = ascending ? options.items : options.items.toReversed();
  const from = url.searchParams.get('from');
  const begin = from === null ? 0 : items.findIndex((item) => item.id === from);
  if (begin < 0) throw new MollieProblem(400, `The "from" parameter is unknown: ${from}.`, 'from');
  const page = items.slice(begin, begin + limit);
  const link = (item: T | undefined) => (item ? { href: withFrom(url, item.id, limit), type: HAL } : null);
  return {
    count: page.length,
    _embedded: { [options.name]: page.map(options.show) },
    _links: {
      self: { href: url.href, type: HAL },
      previous: begin > 0 ? link(items[Math.max(0, begin - limit)]) : null,
      next: link(items[begin + limit]),
      documentation: { href: 'https://docs.mollie.com/reference/pagination', type: 'text/html' },
    },
  };
}

function withFrom(url: URL, id: string, limit: number): string {
  const next = new URL(url);
  next.searchParams.set('from', id);
  next.searchParams.set('limit', String(limit));
  return next.href;
}
