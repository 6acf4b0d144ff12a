import { z } from 'zod';
import { problemStatus } from '../problem-status';
import type { Endpoint } from './endpoint';
import { endpoints } from './endpoints/all';
import { refusalsOf } from './refusals';
import { nameOf, shapes } from './shapes/named';
import { problemShape } from './shapes/problem';

type Json = Record<string, unknown>;

/**
 * A client must not break when an answer has a field more, so the document does not forbid one; and a format says what
 * its long pattern would say again.
 */
function plain({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.additionalProperties;
  if (jsonSchema.format) delete jsonSchema.pattern;
}

function schemaOf(shape: z.ZodType): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io: 'input', override: plain });
  return schema;
}

const uriOf = (id: string) => `#/components/schemas/${id}`;
const refTo = (shape: z.ZodType) => ({ $ref: uriOf(nameOf(shape)) });

function components(): Json {
  const { schemas } = z.toJSONSchema(shapes, { io: 'input', uri: uriOf, override: plain });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _id, id: _name, ...schema }]) => [
      id,
      schema,
    ]),
  );
}

function parametersOf({ params, query, method }: Endpoint): Json[] {
  const path = Object.entries(params.shape).map(([name, shape]) => parameter('path', name, shape, true));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, shape]) =>
    parameter('query', name, shape, false),
  );
  return [...path, ...inQuery, ...(method === 'POST' ? [idempotencyKey] : [])];
}

function parameter(place: string, name: string, shape: z.core.$ZodType, required: boolean): Json {
  const { description, ...schema } = schemaOf(shape as z.ZodType);
  return { name, in: place, required, schema, ...(description ? { description } : {}) };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', minLength: 1, maxLength: 255 },
  description: 'A new unique text for each new request, for example a UUID. Kept for at least 24 hours.',
};

const limitHeaders = Object.fromEntries(
  ['X-Request-Id', 'RateLimit-Policy', 'RateLimit'].map((name) => [name, { schema: { type: 'string' } }]),
);

const bytes = { schema: { type: 'string', contentEncoding: 'binary' } };

function contentOf({ gives }: Endpoint): Json {
  if (gives.kind === 'json') return { 'application/json': { schema: refTo(gives.shape) } };
  return Object.fromEntries(gives.mediaTypes.map((type) => [type, bytes]));
}

function refusedOf(endpoint: Endpoint): Json {
  const codes = refusalsOf(endpoint);
  const content = { 'application/problem+json': { schema: refTo(problemShape) } };
  return Object.fromEntries(
    [...new Set(codes.map(problemStatus))].map((status) => {
      const these = codes.filter((code) => problemStatus(code) === status);
      return [status, { description: `Refused: ${these.join(', ')}.`, content }];
    }),
  );
}

function responsesOf(endpoint: Endpoint): Json {
  const done = endpoint.gives.kind === 'json' ? endpoint.gives.status : 200;
  return {
    [done]: { description: 'Done.', headers: limitHeaders, content: contentOf(endpoint) },
    ...refusedOf(endpoint),
  };
}

function operationOf(endpoint: Endpoint): Json {
  const { id, summary, scope, body } = endpoint;
  return {
    operationId: id,
    summary,
    security: [{ apiKey: [scope] }],
    parameters: parametersOf(endpoint),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: refTo(body) } } },
    }),
    responses: responsesOf(endpoint),
  };
}

/** The API as an OpenAPI 3.1 document, from the very declarations that answer the requests. */
export function openApiDocument(appUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operationOf(endpoint),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Zegel',
      version: '1.0.0',
      description: `Orders, certificates, subscriptions and invoices of one account. See ${appUrl}/developers`,
    },
    servers: [{ url: `${appUrl}/api/v1` }],
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'A key of the account, `zgl_…`.' },
      },
      schemas: components(),
    },
  };
}
