import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { env } from '@/lib/base/env';
import type { Actor } from '@/lib/domain/account/actor';
import { type ApiScope, apiScopes } from '@/lib/domain/api/scopes';
import { noon } from '@/lib/usecases/accounts/accounts.fixture';
import { makeApiKey } from '@/lib/usecases/api-keys/make-api-key';
import { answerApi } from './answer-api';
import { openApiDocument } from './openapi';

/** A key for the account of an owner of the fixtures, whose second factor was given at noon. */
export async function keyFor(owner: Actor, scopes: readonly ApiScope[] = apiScopes): Promise<string> {
  const { key } = await makeApiKey(owner, { name: 'Test', scopes: [...scopes] }, noon);
  return key;
}

interface Sent {
  readonly method?: string;
  readonly key?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Asks the door as a program would. */
export function ask(path: string, { method = 'GET', key, body, headers = {} }: Sent = {}): Promise<Response> {
  return answerApi(
    new Request(`${env().APP_URL}/api/v1${path}`, {
      method,
      headers: {
        ...(key && { Authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  );
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(openApiDocument(env().APP_URL), 'api');

type Answers = Record<string, { content: Record<string, unknown> }>;
type Paths = Record<string, Record<string, { operationId: string; responses: Answers }>>;

/** What is wrong with an answer by the document, judged by a JSON Schema validator of others; empty when nothing is. */
export function against(operationId: string, { status, headers }: Response, body: unknown): unknown[] {
  const media = headers.get('content-type')?.split(';')[0] ?? '';
  const paths = openApiDocument(env().APP_URL).paths as Paths;
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId !== operationId) continue;
      if (!operation.responses[status]?.content[media]) return [`${status} ${media} is not in the document`];
      const part = (text: string) => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
      const at = ['paths', part(path), method, 'responses', status, 'content', part(media), 'schema'].join(
        '/',
      );
      const fits = ajv.getSchema(`api#/${at}`);
      if (!fits) return [`no schema at ${at}`];
      return fits(body) ? [] : (fits.errors ?? []);
    }
  }
  return [`${operationId} is not in the document`];
}

/** The API at an address of its own, for programs that are not in this process. */
export async function serveApi(): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (incoming, outgoing) => {
    const answer = await answerApi(
      new Request(new URL(incoming.url ?? '/', env().APP_URL), {
        method: incoming.method ?? 'GET',
        headers: new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
        ...(incoming.method === 'POST' && {
          body: Readable.toWeb(incoming) as ReadableStream,
          duplex: 'half',
        }),
      }),
    );
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
