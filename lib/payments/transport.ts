import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { PaymentError, type PaymentErrorKind } from './errors';

export interface MollieConfig {
  /** Address of the Mollie API, without `/v2`. */
  baseUrl: string;
  apiKey: string;
  fetch?: typeof globalThis.fetch;
  /** Limit for one request and its answer, in milliseconds; default 10 seconds. */
  timeoutMs?: number;
  /** Pause before a call is repeated, in milliseconds; default 500. */
  pauseMs?: number;
}

/** One call. Every call that changes something carries a key, so that each may be repeated. */
export interface Call {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  body?: unknown;
  idempotencyKey?: string;
}

const repeats = 2;

/**
 * Asks Mollie and reads the answer. Repeats what found no answer or a failing server: an `Idempotency-Key` makes Mollie
 * do it once and answer the same for an hour. Throws {@link PaymentError} and nothing else.
 *
 * Mollie's own client is not used here: it speaks only HTTPS (so not to a stand-in on this machine), knows no time
 * limit, and hides why a connection failed, which decides whether a payment may have been made.
 */
export async function ask<S extends z.ZodType>(
  config: MollieConfig,
  call: Call,
  schema: S,
): Promise<z.output<S>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await askOnce(config, call, schema);
    } catch (error) {
      if (!(error instanceof PaymentError) || error.kind === 'refused' || attempt >= repeats) throw error;
      await pause((config.pauseMs ?? 500) * (attempt + 1));
    }
  }
}

async function askOnce<S extends z.ZodType>(
  config: MollieConfig,
  call: Call,
  schema: S,
): Promise<z.output<S>> {
  const name = `${call.method} ${call.path}`;
  const response = await send(config, call).catch((cause: unknown) => {
    throw new PaymentError(kindOfSilence(cause, doubtOf(call)), name, { cause });
  });
  const json = await response.json().catch(() => undefined);
  if (!response.ok) throw refusal(response.status, json, call, name);
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new PaymentError(doubtOf(call), name, {
    status: response.status,
    reason: 'The answer is not in the documented shape',
    cause: result.error,
  });
}

function send(config: MollieConfig, { method, path, body, idempotencyKey }: Call): Promise<Response> {
  return (config.fetch ?? fetch)(`${config.baseUrl}/v2${path}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(config.timeoutMs ?? 10_000),
    headers: {
      Authorization: `Bearer ${config.apiKey}`,
      Accept: 'application/hal+json',
      'User-Agent': 'Zegel',
      ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** What silence or nonsense means: a change may have been made, a read may be asked again. */
const doubtOf = ({ method }: Call): PaymentErrorKind => (method === 'GET' ? 'unavailable' : 'unknown');

/** Failures before the request leaves this machine. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

function kindOfSilence(cause: unknown, doubt: PaymentErrorKind): PaymentErrorKind {
  return beforeSending.test(codeOf(cause)) ? 'unavailable' : doubt;
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : codeOf(cause.cause);
}

const word = z.string().nullish().catch(undefined);
const problem = z.looseObject({ field: word, detail: word }).catch({});

function refusal(status: number, json: unknown, call: Call, name: string): PaymentError {
  const { field, detail } = problem.parse(json);
  const passing = status === 408 || status === 429 || status === 503;
  const refused = status >= 400 && status < 500;
  return new PaymentError(passing ? 'unavailable' : refused ? 'refused' : doubtOf(call), name, {
    status,
    field: field ?? undefined,
    reason: detail ?? undefined,
  });
}
