import { log } from '@/lib/base/log';
import type { CallTimes, DigicertConfig } from './config';
import { connection } from './connection';
import { CaError } from './errors';
import type { Exchange } from './exchange';
import { retryAfter, silence } from './http-outcome';
import { redact, redactPath } from './redact';

export interface Request {
  kind: 'read' | 'file' | 'write';
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: unknown;
}

/** Which attempt of which call this is. */
export interface Attempt {
  attempt: number;
  requestId: string;
}

export interface Reply {
  status: number;
  mediaType: string;
  bytes: Uint8Array;
  /** The parsed body when it is JSON; otherwise undefined. */
  json: unknown;
  /** How long the CA asks us to stay away, when it does. */
  retryAfterMs: number | undefined;
}

const defaultTimes: CallTimes = { connect: 5_000, read: 15_000, file: 30_000, write: 60_000 };

/** No answer of the documented API comes near this; more is not read into memory. */
const largestAnswer = 32 * 1024 * 1024;

/** Sends one request once. Throws {@link CaError} when no whole answer came; any HTTP status is an answer. */
export async function send(config: DigicertConfig, request: Request, attempt: Attempt): Promise<Reply> {
  const at = new Date();
  const started = performance.now();
  const record = (end: Partial<Exchange>) =>
    tell(config, {
      method: request.method,
      path: redactPath(request.path),
      ...(request.body === undefined ? {} : { request: redact(request.body) }),
      ...end,
      ...attempt,
      millis: Math.round(performance.now() - started),
      at,
    });
  const times = { ...defaultTimes, ...config.times };
  try {
    const fetch = config.fetch ?? connection(times.connect);
    const reply = await received(
      await fetch(config.baseUrl + request.path, init(config, request, times)),
      at,
    );
    record({ status: reply.status, response: shown(reply) });
    return reply;
  } catch (cause) {
    const { kind, failure } = silence(cause, request.kind === 'write' ? 'write' : 'read');
    record({ failure });
    throw new CaError(kind, callOf(request), { cause, failure });
  }
}

/** The call in an error or a log: without its query, which may name people. */
export const callOf = ({ method, path }: Request): string => `${method} ${path.split('?')[0]}`;

/** Redirects are not followed: they would carry the key to another host. */
function init(config: DigicertConfig, request: Request, times: CallTimes): RequestInit {
  return {
    method: request.method,
    redirect: 'manual',
    signal: AbortSignal.timeout(times[request.kind]),
    headers: {
      'X-DC-DEVKEY': config.apiKey,
      Accept: request.kind === 'file' ? '*/*' : 'application/json',
      'User-Agent': 'Zegel',
      ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  };
}

async function received(response: Response, at: Date): Promise<Reply> {
  const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = response.status === 204 ? new Uint8Array() : await readAtMost(response, largestAnswer);
  const retryAfterMs = retryAfter(response.headers.get('retry-after'), at);
  return { status: response.status, mediaType, bytes, json: parseJson(bytes), retryAfterMs };
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > limit) throw Object.assign(new Error('The answer is too large'), { code: 'ANSWER_TOO_LARGE' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** An empty body (a 204 among them) is not parsed at all. */
function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function shown(reply: Reply): unknown {
  if (reply.json !== undefined) return redact(reply.json);
  return reply.bytes.length > 0 ? { mediaType: reply.mediaType, bytes: reply.bytes.length } : undefined;
}

/** A recorder that fails must not turn an answer of the CA into a doubt. */
function tell(config: DigicertConfig, exchange: Exchange): void {
  try {
    config.onExchange?.(exchange);
  } catch (error) {
    log.warn('digicert.exchange_not_recorded', { error });
  }
}
