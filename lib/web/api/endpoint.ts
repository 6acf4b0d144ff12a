import type { z } from 'zod';
import type { ProgramActor } from '@/lib/domain/account/actor';
import type { ApiScope } from '@/lib/domain/api/scopes';
import type { ProblemCode } from '@/lib/domain/problem';
import type { PublicFile } from '@/lib/usecases/certificates/download-certificate';
import { parsed, parsedIds } from './parsed';

/** What one request brings, as text and JSON; the endpoint's own schemas make sense of it. */
export interface Incoming {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

interface About {
  /** Its name in the OpenAPI document and on the page for developers. */
  readonly id: string;
  readonly path: `/${string}`;
  readonly summary: string;
  readonly scope: ApiScope;
  /** What it may refuse, besides what every endpoint may. */
  readonly refusals: readonly ProblemCode[];
}

type Gives =
  | { readonly kind: 'json'; readonly status: number; readonly shape: z.ZodType }
  | { readonly kind: 'file'; readonly mediaTypes: readonly string[] };

/** An endpoint as the door and the OpenAPI document see it. */
export interface Endpoint extends About {
  readonly method: 'GET' | 'POST';
  readonly params: z.ZodObject;
  readonly query: z.ZodObject | undefined;
  readonly body: z.ZodObject | undefined;
  readonly gives: Gives;
  readonly answer: (actor: ProgramActor, incoming: Incoming) => Promise<object>;
}

interface Reading<P extends z.ZodObject, Q extends z.ZodObject, S extends z.ZodType> extends About {
  readonly params: P;
  readonly query: Q;
  readonly shape: S;
  readonly run: (actor: ProgramActor, params: z.output<P>, query: z.output<Q>) => Promise<z.input<S>>;
}

/** An endpoint that tells something. Its answer is checked against the shape that the document promises. */
export function reading<P extends z.ZodObject, Q extends z.ZodObject, S extends z.ZodObject>(
  declared: Reading<P, Q, S>,
): Endpoint {
  const { params, query, shape, run, ...about } = declared;
  return {
    ...about,
    method: 'GET',
    params,
    query,
    body: undefined,
    gives: { kind: 'json', status: 200, shape },
    answer: async (actor, incoming) =>
      shape.parse(await run(actor, parsedIds(params, incoming.params), parsed.query(query, incoming.query))),
  };
}

interface Fetching<P extends z.ZodObject, Q extends z.ZodObject> extends About {
  readonly params: P;
  readonly query: Q;
  readonly mediaTypes: readonly string[];
  readonly run: (actor: ProgramActor, params: z.output<P>, query: z.output<Q>) => Promise<PublicFile>;
}

/** An endpoint that gives a file. */
export function fetching<P extends z.ZodObject, Q extends z.ZodObject>(declared: Fetching<P, Q>): Endpoint {
  const { params, query, mediaTypes, run, ...about } = declared;
  return {
    ...about,
    method: 'GET',
    params,
    query,
    body: undefined,
    gives: { kind: 'file', mediaTypes },
    answer: (actor, incoming) =>
      run(actor, parsedIds(params, incoming.params), parsed.query(query, incoming.query)),
  };
}

interface Doing<P extends z.ZodObject, B extends z.ZodObject, S extends z.ZodType> extends About {
  readonly params: P;
  readonly body: B;
  readonly status: number;
  readonly shape: S;
  readonly run: (actor: ProgramActor, params: z.output<P>, body: z.output<B>) => Promise<z.input<S>>;
}

/** An endpoint that does something, once per Idempotency-Key. */
export function doing<P extends z.ZodObject, B extends z.ZodObject, S extends z.ZodObject>(
  declared: Doing<P, B, S>,
): Endpoint {
  const { params, body, status, shape, run, ...about } = declared;
  return {
    ...about,
    method: 'POST',
    params,
    query: undefined,
    body,
    gives: { kind: 'json', status, shape },
    answer: async (actor, incoming) =>
      shape.parse(await run(actor, parsedIds(params, incoming.params), parsed.body(body, incoming.body))),
  };
}
