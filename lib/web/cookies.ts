import 'server-only';
import { cookies } from 'next/headers';
import { env } from '@/lib/base/env';

/** The cookies that let somebody in; each holds a random token or a sealed session id, never data. */
export const sessionCookie = 'zegel_session';
export const signInCookie = 'zegel_signin';
export const linkCookie = 'zegel_link';

/** How every such cookie is kept: out of reach of scripts, of other sites' posts and, live, of plain http. */
export function cookieOptions() {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: env().APP_URL.startsWith('https:'),
    path: '/',
  } as const;
}

export async function readCookie(name: string): Promise<string | undefined> {
  return (await cookies()).get(name)?.value;
}

/** Kept until the browser closes; when a token ends is for the server to say. Only in an action or a route. */
export async function keepCookie(name: string, token: string): Promise<void> {
  (await cookies()).set(name, token, cookieOptions());
}

/** Only in an action or a route. */
export async function dropCookie(name: string): Promise<void> {
  (await cookies()).delete(name);
}
