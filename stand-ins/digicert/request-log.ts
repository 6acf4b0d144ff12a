/** One request to the Services API as it came in; the key is left out, secrets in bodies are masked. */
interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  status: number | null;
}

export interface RequestLog {
  add(entry: LoggedRequest): void;
  /** Newest first. */
  list(): readonly LoggedRequest[];
  clear(): void;
}

const KEPT = 500;
const SECRET_HEADERS = new Set(['x-dc-devkey', 'authorization', 'cookie']);
const SECRET_KEYS = new Set(['secret', 'credit_card', 'api_key']);

/** The headers of a request without those that hold a credential. */
export function withoutCredentials(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !SECRET_HEADERS.has(name)));
}

/** The body as sent, unless it holds a secret: then the same JSON with the secret masked. */
export function maskSecrets(body: string): string {
  if (![...SECRET_KEYS].some((key) => body.includes(`"${key}"`))) return body;
  try {
    return JSON.stringify(JSON.parse(body, (key, value) => (SECRET_KEYS.has(key) ? '(masked)' : value)));
  } catch {
    return '(not shown: holds a secret and is not JSON)';
  }
}

/** Keeps the last requests in memory. */
export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    add(entry) {
      entries = [entry, ...entries].slice(0, KEPT);
    },
    list: () => entries,
    clear() {
      entries = [];
    },
  };
}
