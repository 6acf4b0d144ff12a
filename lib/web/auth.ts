import 'server-only';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env } from '@/lib/base/env';
import { log } from '@/lib/base/log';
import { SESSION_ABSOLUTE_HOURS } from '@/lib/domain/account/session';
import { isProblem } from '@/lib/domain/problem';
import { openSession } from '@/lib/usecases/accounts/open-session';
import { endSession, readSession } from '@/lib/usecases/accounts/read-session';
import { bringCart } from './cart';
import { cookieOptions, sessionCookie } from './cookies';
import { originOf } from './request-origin';

export const handoverProvider = 'handover';

/**
 * Both factors are checked by the use cases; what they give out is a token that opens one session, once and within a
 * minute. That token is all that this provider accepts, so its public address lets nobody in without it.
 */
const handover = Credentials({
  id: handoverProvider,
  credentials: { token: {} },
  async authorize({ token }, request) {
    if (typeof token !== 'string') return null;
    try {
      const { sessionId } = await openSession(token, originOf(request.headers));
      await bringCart(await readSession(sessionId));
      return { id: sessionId };
    } catch (error) {
      if (isProblem(error)) return null;
      throw error;
    }
  },
});

/** Ends the row behind a cookie; a session that has ended already needs nothing. */
async function end(sessionId: unknown): Promise<void> {
  if (typeof sessionId !== 'string') return;
  try {
    await endSession(await readSession(sessionId));
  } catch (error) {
    if (!isProblem(error)) throw error;
  }
}

function config(): NextAuthConfig {
  const options = cookieOptions();
  return {
    secret: env().AUTH_SECRET,
    trustHost: true,
    providers: [handover],
    session: { strategy: 'jwt', maxAge: SESSION_ABSOLUTE_HOURS * 3600 },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: { name: sessionCookie, options },
      callbackUrl: { name: 'zegel_callback', options },
      csrfToken: { name: 'zegel_csrf', options },
    },
    callbacks: {
      // The cookie holds the id of the session and nothing else; the row is the truth.
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ baseUrl }) => baseUrl,
    },
    events: {
      signOut: async (message) => {
        if ('token' in message) await end(message.token?.sid);
      },
    },
    logger: {
      error: (error) => log.warn('auth', { reason: error.name }),
      warn: (code) => log.warn('auth', { reason: code }),
      debug: () => undefined,
    },
  };
}

/** Auth.js, set up at first use: the environment is not there while the product is built. */
export const { handlers, signIn, signOut } = NextAuth(config);
