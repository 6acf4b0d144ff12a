import 'server-only';
import type { ProgramActor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { countRequest, needAllowed } from '@/lib/usecases/api-keys/count-request';
import { programOf } from './authenticate';
import type { Endpoint } from './endpoint';
import { type Found, findEndpoint } from './find-endpoint';
import { limitHeaders } from './headers';
import { newRunning, type Running, refusal } from './respond';
import { runEndpoint } from './run-endpoint';

/** Where the API lives; a change that breaks programs gets another number. */
export const apiBase = '/api/v1';

/** Answers are for one program; no cache on the way keeps them. */
const unshared = { 'Cache-Control': 'private, no-store', Vary: 'Authorization, Accept-Language' };

/**
 * The one door for programs: finds the endpoint, who asks, whether their key may, and how often; answers with what the
 * endpoint promises or with problem details (RFC 9457). No cookie is looked at, so no page of another site can use it.
 */
export async function answerApi(request: Request): Promise<Response> {
  const running = newRunning(request, unshared);
  const response = await answer(running).catch((error: unknown) => refusal(running, error));
  return request.method === 'HEAD' ? new Response(null, response) : response;
}

async function answer(running: Running): Promise<Response> {
  const { request, headers } = running;
  const { pathname, searchParams: query } = new URL(request.url);
  const found = findEndpoint(pathname.slice(apiBase.length));
  if (!found) throw new Problem('not_found');
  const allowed = methodsOf(found);
  if (request.method === 'OPTIONS')
    return new Response(null, { status: 204, headers: { ...headers, Allow: allowed } });
  const endpoint = found.byMethod.get(request.method === 'HEAD' ? 'GET' : request.method);
  if (!endpoint) {
    headers.Allow = allowed;
    throw new Problem('method_not_allowed', { params: { allowed } });
  }
  const actor = await programOf(request);
  await admit(running, actor, endpoint);
  return runEndpoint({ running, actor, endpoint, incoming: { params: found.params, query } });
}

function methodsOf({ byMethod }: Found): string {
  const own = [...byMethod.keys()];
  return [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}

/** Counts the request, and refuses what is too much or beyond the key's scopes. */
async function admit({ headers }: Running, actor: ProgramActor, { method, scope }: Endpoint): Promise<void> {
  const kind = method === 'GET' ? 'reads' : 'writes';
  const spent = await countRequest(actor, kind);
  Object.assign(headers, limitHeaders(kind, spent));
  needAllowed(spent);
  if (!actor.scopes.includes(scope)) throw new Problem('scope_missing', { params: { scope } });
}
