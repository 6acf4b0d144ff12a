import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { log } from '@/lib/base/log';
import type { DigicertConfig } from './config';
import { CaError } from './errors';
import type { Exchange } from './exchange';
import { type Answer, refusal, scriptedFetch } from './testing/scripted-fetch';
import { createTransport } from './transport';
import { anything, id } from './wire/values';

const apiKey = 'a-very-secret-key-0123456789';
const thing = z.looseObject({ id });

function transport(answers: Answer[], changes: Partial<DigicertConfig> = {}) {
  const { fetch, asked } = scriptedFetch(...answers);
  const config = { baseUrl: 'https://ca.test/services/v2', apiKey, fetch, pauseMs: 1, ...changes };
  return { asked, ...createTransport(config) };
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('should have failed'),
    (error: unknown) => (error instanceof CaError ? error : expect.fail(String(error))),
  );

describe('requests', () => {
  it('carry the documented headers (reference 1.2)', async () => {
    const ca = transport([{ status: 201, body: { id: 1 } }]);
    await ca.write('POST', '/thing', { a: 1 }, thing);
    const [request] = ca.asked;
    expect(request?.url.href).toBe('https://ca.test/services/v2/thing');
    expect(request?.method).toBe('POST');
    expect(request?.headers.get('X-DC-DEVKEY')).toBe(apiKey);
    expect(request?.headers.get('Content-Type')).toBe('application/json');
    expect(request?.headers.get('User-Agent')).toBe('Zegel');
    expect(request?.body).toEqual({ a: 1 });
  });

  it('leave undefined query values out and encode the rest', async () => {
    const ca = transport([{ status: 200, body: { id: 1 } }]);
    await ca.read('/thing', thing, { 'filters[name]': 'a&b', gone: undefined });
    expect(ca.asked[0]?.url.search).toBe('?filters%5Bname%5D=a%26b');
  });

  it('do not follow a redirect, which would carry the key away', async () => {
    const ca = transport([{ status: 302 }], { retries: 0 });
    expect((await failure(ca.read('/thing', thing))).kind).toBe('unavailable');
    expect(ca.asked).toHaveLength(1);
  });
});

describe('answers', () => {
  it('without a body are not parsed (204)', async () => {
    const ca = transport([{ status: 204 }]);
    await expect(ca.write('PUT', '/thing', undefined, anything)).resolves.toBeUndefined();
  });

  it('that refuse give every code, and nothing personal in the message', async () => {
    const body = {
      errors: [
        { code: 'invalid_contact', message: 'jan@example.test is not known' },
        { code: 'invalid_oin', message: 'x' },
      ],
    };
    const error = await failure(transport([{ status: 400, body }]).write('POST', '/thing', {}, thing));
    expect(error).toMatchObject({
      kind: 'refused',
      status: 400,
      code: 'invalid_contact',
      problems: body.errors,
    });
    expect(error.message).toBe('POST /thing: refused, HTTP 400, invalid_contact, invalid_oin');
  });

  it('read an object under errors as one error (reference 1.6)', async () => {
    const ca = transport([{ status: 400, body: { errors: { code: 'odd', message: 'm' } } }]);
    expect((await failure(ca.read('/thing', thing))).code).toBe('odd');
  });

  it('in HTML of a proxy are refusals without a code', async () => {
    const error = await failure(transport([{ status: 404, text: '<html>' }]).read('/thing', thing));
    expect(error).toMatchObject({ kind: 'refused', code: '', problems: [] });
  });
});

describe('reads', () => {
  it.each([
    [refusal(429, 'request_limit_exceeded')],
    [{ status: 406 }],
    [{ status: 500 }],
    [{ fails: 'ECONNRESET' }],
  ])('are repeated after %o', async (answer) => {
    const ca = transport([answer, answer, { status: 200, body: { id: 7 } }]);
    await expect(ca.read('/thing', thing)).resolves.toMatchObject({ id: '7' });
    expect(ca.asked).toHaveLength(3);
  });

  it('end as unavailable when the CA stays away', async () => {
    const ca = transport(Array<Answer>(3).fill({ status: 503 }));
    expect(await failure(ca.read('/thing', thing))).toMatchObject({ kind: 'unavailable', status: 503 });
    expect(ca.asked).toHaveLength(3);
  });

  it('are not repeated after a refusal', async () => {
    const ca = transport([refusal(403, 'access_denied|access_denied_invalid_key')]);
    expect(await failure(ca.read('/thing', thing))).toMatchObject({ kind: 'refused' });
    expect(ca.asked).toHaveLength(1);
  });

  it.each(['{"id":', '[]', '"text"', '{"id":{}}', ''])(
    'of an unreadable body (%s) are unavailable',
    async (text) => {
      const ca = transport([{ status: 200, text }]);
      expect(await failure(ca.read('/thing', thing))).toMatchObject({
        kind: 'unavailable',
        code: 'unreadable_answer',
      });
    },
  );
});

describe('writes', () => {
  it.each([
    [{ fails: 'ECONNREFUSED' }, 'unavailable'],
    [{ fails: 'ENOTFOUND' }, 'unavailable'],
    [{ fails: 'EAI_AGAIN' }, 'unavailable'],
    [{ fails: 'UND_ERR_CONNECT_TIMEOUT' }, 'unavailable'],
    [{ fails: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'unavailable'],
    [{ fails: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'unavailable'],
    [refusal(429, 'request_limit_exceeded'), 'unavailable'],
    [{ status: 503 }, 'unavailable'],
    [{ fails: 'ECONNRESET' }, 'unknown'],
    [{ fails: 'EPIPE' }, 'unknown'],
    [{ fails: 'UND_ERR_SOCKET' }, 'unknown'],
    [{ fails: 'UND_ERR_HEADERS_TIMEOUT' }, 'unknown'],
    [{ status: 500 }, 'unknown'],
    [{ status: 502 }, 'unknown'],
    [{ status: 504 }, 'unknown'],
    [{ status: 302 }, 'unknown'],
    [{ status: 406 }, 'unknown'],
    [{ status: 201, text: '{"id":' }, 'unknown'],
    [{ status: 201, body: {} }, 'unknown'],
    [refusal(400, 'invalid_oin'), 'refused'],
    [refusal(403, 'access_denied|missing_permission'), 'refused'],
    [refusal(404, 'not_found|product'), 'refused'],
  ] as Array<[Answer, string]>)('are sent once; %o means %s', async (answer, kind) => {
    const ca = transport([answer]);
    expect((await failure(ca.write('POST', '/thing', {}, thing))).kind).toBe(kind);
    expect(ca.asked).toHaveLength(1);
  });

  it('that time out are unknown', async () => {
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const ca = createTransport({ baseUrl: 'https://ca.test', apiKey, fetch, times: { write: 5 } });
    expect((await failure(ca.write('POST', '/thing', {}, thing))).kind).toBe('unknown');
  });
});

describe('recording', () => {
  it('shows request, answer and timing without credentials', async () => {
    const seen: Exchange[] = [];
    const ca = transport([{ status: 201, body: { id: 1, api_key: 'x' } }], {
      onExchange: (one) => seen.push(one),
    });
    await ca.write('POST', '/webhook', { endpoint: 'https://us.test', secret: 's'.repeat(32) }, thing);
    expect(seen).toEqual([
      {
        method: 'POST',
        path: '/webhook',
        request: { endpoint: 'https://us.test', secret: '[redacted]' },
        status: 201,
        response: { id: 1, api_key: '[redacted]' },
        millis: expect.any(Number),
        at: expect.any(Date),
        attempt: 1,
        requestId: expect.any(String),
      },
    ]);
    expect(JSON.stringify(seen)).not.toContain(apiKey);
  });

  it('records a call that got no answer, and every repeat', async () => {
    const seen: Exchange[] = [];
    const ca = transport([{ fails: 'ECONNRESET' }, { status: 200, body: { id: 1 } }], {
      onExchange: (one) => seen.push(one),
    });
    await ca.read('/thing', thing);
    expect(seen.map(({ status }) => status)).toEqual([undefined, 200]);
  });

  it('never turns an answer into a failure', async () => {
    const ca = transport([{ status: 201, body: { id: 1 } }], {
      onExchange: () => {
        throw new Error('disk full');
      },
    });
    await expect(ca.write('POST', '/thing', {}, thing)).resolves.toMatchObject({ id: '1' });
  });

  it('keeps the key out of every error, stack, cause and log line', async () => {
    const lines: unknown[] = [];
    const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) =>
      spy.mockImplementation((...line) => void lines.push(...line)),
    );
    const broken = () => {
      throw new Error('disk full');
    };
    const lost = await failure(
      transport([{ fails: 'ECONNRESET' }], { onExchange: broken }).write('POST', '/thing', {}, thing),
    );
    // A real connection, to where nobody listens: the engine's own errors are scanned too.
    const nobody = createTransport({ baseUrl: 'http://127.0.0.1:2', apiKey, retries: 0 });
    const refused = await failure(nobody.read('/thing', thing));
    for (const error of [lost, refused]) log.error('failed', { error, cause: error.cause });
    for (const spy of spies) spy.mockRestore();
    expect(refused).toMatchObject({ kind: 'unavailable', failure: 'connection_refused' });
    expect(lines.length).toBeGreaterThan(2);
    const shown = inspect([lost, refused, ...lines], { depth: 20, showHidden: true });
    expect(shown).toContain('disk full');
    expect(shown).not.toContain(apiKey);
  });
});
