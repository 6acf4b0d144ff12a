import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/base/env';
import { securityHeaders } from '@/lib/web/security-headers';

/**
 * The demo is reached as localhost and as 127.0.0.1. Cookies and the check of the origin hold for one name only, so a
 * page asked for under the other is sent on. By `Refresh`, because Next takes the two names for one and would make a
 * redirect lead to itself. Next's own requests for the page after an action carry the name that the visitor used.
 */
function otherName(request: NextRequest): NextResponse | undefined {
  const { APP_URL, ZEGEL_DEMO } = env();
  const { pathname, search } = request.nextUrl;
  const asked = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  const known = asked === new URL(APP_URL).host;
  if (ZEGEL_DEMO !== 'true' || known || pathname.startsWith('/api/')) return undefined;
  return new NextResponse(null, { headers: { Refresh: `0; url=${new URL(pathname + search, APP_URL)}` } });
}

/** Gives every page its security headers. Next reads the nonce from the policy and puts it on its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const elsewhere = otherName(request);
  if (elsewhere) return elsewhere;
  const { APP_URL, NODE_ENV } = env();
  const headers = securityHeaders({
    nonce: crypto.randomUUID().replaceAll('-', ''),
    path: request.nextUrl.pathname,
    secure: APP_URL.startsWith('https:'),
    development: NODE_ENV === 'development',
  });
  const forwarded = new Headers(request.headers);
  forwarded.set('Content-Security-Policy', headers['Content-Security-Policy'] ?? '');
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export const config = {
  // Messages come with files: what passes through here is held in memory and cut off at 10 MB.
  matcher: ['/((?!_next/static|_next/image|favicon.ico|api/(?:staff/)?orders/[^/]+/messages).*)'],
};
