/** One answer of the scripted CA: a status with a body, or a failure of the connection. */
export type Answer = { status: number; body?: unknown; text?: string } | { fails: string };

export interface Asked {
  method: string;
  url: URL;
  headers: Headers;
  body: unknown;
}

/** A `fetch` that answers from a list, in order, and remembers what it was asked. */
export function scriptedFetch(...answers: Answer[]) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : String(input), init);
    const text = await request.text();
    asked.push({
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    });
    const answer = answers[asked.length - 1];
    if (!answer) throw new Error(`Nothing is scripted for ${request.method} ${request.url}`);
    if ('fails' in answer) {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: answer.fails }) });
    }
    const body = answer.text ?? (answer.body === undefined ? null : JSON.stringify(answer.body));
    return new Response(body, { status: answer.status, headers: { 'content-type': 'application/json' } });
  };
  return { fetch, asked };
}

/** The error shape of the CA. */
export const refusal = (status: number, code: string): Answer => ({
  status,
  body: { errors: [{ code, message: `About ${code}.` }] },
});
