import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/base/env';
import { securityHeaders } from '@/lib/web/security-headers';

/** Gives every page its security headers. Next reads the nonce from the policy and puts it on its scripts. */
export function proxy(request: NextRequest): NextResponse {
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
  matcher: ['/((?!_next/static|_next/image|favicon.ico).*)'],
};
