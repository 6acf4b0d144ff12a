import type { z } from 'zod';
import type { DigicertConfig } from './config';
import { CaError } from './errors';
import { answered } from './retry';
import { callOf, type Reply, type Request } from './send';

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
  return {
    read: async (path, schema, query) => {
      const request = { kind: 'read', method: 'GET', path: withQuery(path, query) } as const;
      return parsed(await answered(config, request), schema, request);
    },
    file: async (path) => {
      const { mediaType, bytes } = await answered(config, { kind: 'file', method: 'GET', path });
      return { mediaType, bytes };
    },
    write: async (method, path, body, schema) => {
      const request = { kind: 'write', method, path, body } as const;
      return parsed(await answered(config, request), schema, request);
    },
  };
}

/** An answer that cannot be read: a read got nothing, a write may have been done. */
function parsed<S extends z.ZodType>(reply: Reply, schema: S, request: Request): z.output<S> {
  const result = schema.safeParse(reply.json);
  if (result.success) return result.data;
  throw new CaError(request.kind === 'write' ? 'unknown' : 'unavailable', callOf(request), {
    status: reply.status,
    problems: [{ code: 'unreadable_answer', message: result.error.issues.map(describe).join('; ') }],
  });
}

const describe = (issue: z.core.$ZodIssue) => `${issue.path.join('.') || 'body'}: ${issue.code}`;

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
