import type { z } from 'zod';
import type { DigicertConfig } from './config';
import { CaError } from './errors';
import { type Effect, kindOfStatus } from './http-outcome';
import { retried } from './retry';
import { type Reply, type Request, send } from './send';
import { problemsIn } from './wire/problems';

type Query = Record<string, string | undefined>;

/** A file as the CA sent it. */
export interface CaFile {
  mediaType: string;
  bytes: Uint8Array;
}

/** How the resources speak to the CA. Every method throws {@link CaError} and nothing else. */
export interface Transport {
  /** GET, repeated with growing pauses while the CA is unavailable. */
  read<S extends z.ZodType>(path: string, schema: S, query?: Query): Promise<z.output<S>>;
  /** GET of a file. */
  file(path: string): Promise<CaFile>;
  /** POST or PUT, sent once. An answer without a body (204) reaches the schema as `undefined`. */
  write<S extends z.ZodType>(
    method: 'POST' | 'PUT',
    path: string,
    body: unknown,
    schema: S,
  ): Promise<z.output<S>>;
}

/** Builds the transport: headers, limits, repeats, and one meaning for every outcome. */
export function createTransport(config: DigicertConfig): Transport {
  const read = (path: string, accept: string) =>
    retried(config, () => answered(config, { method: 'GET', path, accept }, 'read'));
  return {
    read: async (path, schema, query) => {
      const address = withQuery(path, query);
      return parsed(await read(address, 'application/json'), schema, `GET ${address}`, 'read');
    },
    file: async (path) => {
      const { mediaType, bytes } = await read(path, '*/*');
      return { mediaType, bytes };
    },
    write: async (method, path, body, schema) => {
      const reply = await answered(config, { method, path, body, accept: 'application/json' }, 'write');
      return parsed(reply, schema, `${method} ${path}`, 'write');
    },
  };
}

async function answered(config: DigicertConfig, request: Request, effect: Effect): Promise<Reply> {
  const reply = await send(config, request, effect);
  if (reply.status >= 200 && reply.status < 300) return reply;
  throw new CaError(kindOfStatus(reply.status, effect), `${request.method} ${request.path}`, {
    status: reply.status,
    problems: problemsIn(reply.json),
  });
}

function parsed<S extends z.ZodType>(reply: Reply, schema: S, call: string, effect: Effect): z.output<S> {
  const result = schema.safeParse(reply.json);
  if (result.success) return result.data;
  throw new CaError(effect === 'write' ? 'unknown' : 'unavailable', call, {
    status: reply.status,
    problems: [{ code: 'unreadable_answer', message: result.error.issues.map(describe).join('; ') }],
  });
}

const describe = (issue: z.core.$ZodIssue) => `${issue.path.join('.') || 'body'}: ${issue.code}`;

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
