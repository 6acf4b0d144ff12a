/** One answer of the account, as it came. */
export interface Answer {
  readonly status: number;
  /** Parsed JSON, or undefined. */
  readonly body: unknown;
  readonly bytes: number;
  readonly headers: Headers;
}

/** Where to ask, and with which key. */
export interface Account {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly containerId: string | undefined;
}

export interface Asker {
  get(path: string): Promise<Answer>;
  /** Only for facts that are proved by a change; there is no asker with it unless changes were allowed. */
  change(method: 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer>;
  /** The same question with a key that cannot be right. */
  withWrongKey(path: string): Promise<Answer>;
  readonly containerId: string | undefined;
  /** How many requests went out. */
  readonly count: () => number;
}

/** Speaks to the account without our client, so that a fact does not depend on how we read it. */
export function createAsker({ baseUrl, apiKey, containerId }: Account): Asker {
  let count = 0;
  const ask = async (method: string, path: string, key: string, body?: unknown): Promise<Answer> => {
    count += 1;
    const response = await fetch(baseUrl + path, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
      headers: {
        'X-DC-DEVKEY': key,
        'User-Agent': 'Zegel probe',
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: parse(text), bytes: text.length, headers: response.headers };
  };
  return {
    get: (path) => ask('GET', path, apiKey),
    change: (method, path, body) => ask(method, path, apiKey, body),
    withWrongKey: (path) => ask('GET', path, 'no-such-key-0000000000000000'),
    containerId,
    count: () => count,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at a dotted path, list positions included. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((current, key) => {
    if (!current || typeof current !== 'object') return undefined;
    return Reflect.get(current, key);
  }, value);
}

/** The list at a dotted path; empty when there is none. */
export function listAt(value: unknown, path: string): unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}

/** The codes of an error answer. */
export const codesOf = ({ body }: Answer): string[] =>
  listAt(body, 'errors').map((error) => String(at(error, 'code')));
