import { env } from '@/lib/base/env';
import { newId } from '@/lib/base/ids';
import type { KeptAnswer } from '@/lib/usecases/api-keys/answer-once';
import type { PublicFile } from '@/lib/usecases/certificates/download-certificate';
import { refuse } from '../refuse';
import { refusalHeaders } from './headers';
import { languageOf, problemDetails } from './problem-details';
import type { ProblemDetails } from './shapes/problem';

/** A request while it is being answered: the headers of its answer grow on the way. */
export interface Running {
  readonly request: Request;
  readonly requestId: string;
  readonly headers: Record<string, string>;
}

/** A request that begins to be answered, with an id to find it by. */
export function newRunning(request: Request, headers: Readonly<Record<string, string>>): Running {
  const requestId = newId();
  return { request, requestId, headers: { ...headers, 'X-Request-Id': requestId } };
}

/** The answer as JSON, with the address of the next page where there is one (RFC 8288). */
export const json = ({ request, headers }: Running, { status, body }: KeptAnswer): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, ...nextPage(request, body), 'Content-Type': 'application/json; charset=utf-8' },
  });

function nextPage({ url }: Request, body: object): Record<string, string> {
  if (!('nextCursor' in body) || typeof body.nextCursor !== 'string') return {};
  const { pathname, searchParams } = new URL(url);
  searchParams.set('cursor', body.nextCursor);
  return { Link: `<${env().APP_URL}${pathname}?${searchParams}>; rel="next"` };
}

/** A refusal of what was asked, or trouble of ours, as problem details with what its headers have to say. */
export function refusal(running: Running, error: unknown): Response {
  const body = detailsOf(running, error);
  Object.assign(running.headers, refusalHeaders(body, error));
  return problem(running, { status: body.status, body });
}

/** Problem details that are known already. */
export const problem = ({ headers }: Running, { status, body }: KeptAnswer): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' },
  });

/** A file. */
export const file = ({ headers }: Running, { filename, contentType, content }: PublicFile): Response =>
  new Response(content, {
    headers: {
      ...headers,
      'Content-Type': contentType,
      'Content-Disposition': `attachment; filename="${filename}"`,
    },
  });

/** What a failure is to the program; what nobody expected is logged and told as that. */
export function detailsOf({ request, requestId }: Running, error: unknown): ProblemDetails {
  const { problem: shown } = refuse(error, `api ${requestId}`);
  const inAddress = request.method === 'GET' || request.method === 'HEAD';
  return problemDetails(shown, { requestId, locale: languageOf(request.headers), inAddress });
}
