import { log } from '@/lib/base/log';
import type { DigicertConfig } from './config';
import { CaError } from './errors';
import { type Exchange, withoutSecrets } from './exchange';
import { type Effect, kindOfSilence } from './http-outcome';

export interface Request {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: unknown;
  accept: string;
}

export interface Reply {
  status: number;
  mediaType: string;
  bytes: Uint8Array;
  /** The parsed body when it is JSON; otherwise undefined. */
  json: unknown;
}

/** No answer of the documented API comes near this; more is not read into memory. */
const largestAnswer = 32 * 1024 * 1024;

/** Sends one request once. Throws {@link CaError} when no whole answer came; any HTTP status is an answer. */
export async function send(config: DigicertConfig, request: Request, effect: Effect): Promise<Reply> {
  const at = new Date();
  const started = performance.now();
  const record = (reply?: Reply) =>
    tell(config, {
      method: request.method,
      path: request.path,
      ...(request.body === undefined ? {} : { request: withoutSecrets(request.body) }),
      ...(reply ? { status: reply.status, response: shown(reply) } : {}),
      millis: Math.round(performance.now() - started),
      at,
    });
  try {
    const reply = await received(
      await (config.fetch ?? fetch)(config.baseUrl + request.path, init(config, request)),
    );
    record(reply);
    return reply;
  } catch (cause) {
    record();
    throw new CaError(kindOfSilence(cause, effect), `${request.method} ${request.path}`, { cause });
  }
}

/** Redirects are not followed: they would carry the key to another host. */
function init(config: DigicertConfig, request: Request): RequestInit {
  return {
    method: request.method,
    redirect: 'manual',
    signal: AbortSignal.timeout(config.timeoutMs ?? 20_000),
    headers: {
      'X-DC-DEVKEY': config.apiKey,
      Accept: request.accept,
      'User-Agent': 'Zegel',
      ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  };
}

async function received(response: Response): Promise<Reply> {
  const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = await readAtMost(response, largestAnswer);
  return { status: response.status, mediaType, bytes, json: parseJson(bytes) };
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > limit) throw new Error('The answer is larger than any this API gives');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function shown(reply: Reply): unknown {
  if (reply.json !== undefined) return withoutSecrets(reply.json);
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
