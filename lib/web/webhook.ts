import 'server-only';
import { Problem } from '@/lib/domain/problem';
import { problemStatus } from './problem-status';
import { refuse } from './refuse';

/** A delivery names what changed and holds little more. */
const usualLongest = 64 * 1024;

/**
 * A route that another company's machine calls: no session, no origin of ours, a short body. Done is 204 at once, the
 * work itself is a job; a refusal is a bare status. Anything unexpected is 500, so that the delivery is tried again.
 */
export function webhookRoute(
  receive: (body: string, headers: Headers) => Promise<void>,
  { longestBody = usualLongest }: { longestBody?: number } = {},
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      await receive(await readBody(request, longestBody), request.headers);
      return new Response(null, { status: 204 });
    } catch (error) {
      const { problem } = refuse(error, new URL(request.url).pathname);
      return new Response(null, { status: problemStatus(problem.code) });
    }
  };
}

/** The body as text, read no further than a delivery can be long. Throws Problem `invalid_input`. */
async function readBody(request: Request, longestBody: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > longestBody) throw new Problem('invalid_input');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A JSON body. Throws Problem `invalid_input` for anything else. */
export function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new Problem('invalid_input', { cause });
  }
}
