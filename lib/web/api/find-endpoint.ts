import type { Endpoint } from './endpoint';
import { endpoints } from './endpoints/all';

export interface Found {
  /** By method, for the address that was asked. */
  readonly byMethod: ReadonlyMap<string, Endpoint>;
  readonly params: Readonly<Record<string, string>>;
}

const paths = [...new Set(endpoints.map(({ path }) => path))];

/** The values of a path's `{names}`; undefined when the address is another one. */
function match(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

/** What is at an address below `/api/v1`; undefined when there is nothing. */
export function findEndpoint(path: string): Found | undefined {
  for (const template of paths) {
    const params = match(template, path);
    if (!params) continue;
    const here = endpoints.filter((endpoint) => endpoint.path === template);
    return { byMethod: new Map(here.map((endpoint) => [endpoint.method, endpoint])), params };
  }
  return undefined;
}
