/** How to reach a register. */
export interface RegisterConfig {
  baseUrl: string;
  fetch?: typeof globalThis.fetch;
  /** Limit for one request and its answer, in milliseconds; default 5 seconds: a form is waiting. */
  timeoutMs?: number;
}

/** What came back: a JSON answer with its status, or nothing usable. */
export type Heard = { status: number; json: unknown } | undefined;

interface Question {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: unknown;
}

/**
 * Asks a register once. Never throws: time-outs, refused connections and bodies that are not JSON are all
 * "could not ask", because no register may stop a customer from going on.
 */
export async function ask(config: RegisterConfig, path: string, question: Question = {}): Promise<Heard> {
  const { method = 'GET', headers = {}, body } = question;
  try {
    const response = await (config.fetch ?? fetch)(config.baseUrl + path, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(config.timeoutMs ?? 5_000),
      headers: {
        Accept: 'application/json, application/hal+json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: await response.json() };
  } catch {
    return undefined;
  }
}
