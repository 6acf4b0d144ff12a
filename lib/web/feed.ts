import 'server-only';
import { createHash } from 'node:crypto';
import { problemStatus } from './problem-status';
import { refuse } from './refuse';

interface Feed {
  readonly contentType: string;
  readonly body: string;
}

type Route<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

/**
 * A file that programs read again and again by its secret address: with an ETag, so that nothing travels twice
 * (RFC 9110 section 8.8.3), for no search engine and no shared cache. A refusal is a bare status.
 */
export function feedRoute<P extends Record<string, string>>(read: (params: P) => Promise<Feed>): Route<P> {
  return async (request, context) => {
    try {
      const { contentType, body } = await read(await context.params);
      const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
      const headers = {
        ETag: tag,
        'Cache-Control': 'private, no-cache',
        'X-Robots-Tag': 'noindex',
        'Referrer-Policy': 'no-referrer',
      };
      const known = request.headers.get('if-none-match')?.split(',') ?? [];
      const same = known.some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*');
      if (same) return new Response(null, { status: 304, headers });
      return new Response(body, { headers: { ...headers, 'Content-Type': contentType } });
    } catch (error) {
      const { problem } = refuse(error, 'feed');
      return new Response(null, { status: problemStatus(problem.code) });
    }
  };
}
