import 'server-only';
import { headers } from 'next/headers';
import { getToken } from 'next-auth/jwt';
import { cache } from 'react';
import { env } from '@/lib/base/env';
import { type Actor, nobody, type Reader } from '@/lib/domain/account/actor';
import type { LinkPurpose } from '@/lib/domain/account/link';
import { isProblem, Problem } from '@/lib/domain/problem';
import { readSession } from '@/lib/usecases/accounts/read-session';
import { type LinkActor, readLinkSession } from '@/lib/usecases/links/read-link-session';
import { type LookAlong, readView } from '@/lib/usecases/staff/look-along';
import { linkCookie, readCookie, sessionCookie } from './cookies';

export type UserActor = Extract<Actor, { kind: 'user' }>;
export type StaffActor = Extract<Actor, { kind: 'staff' }>;
export type SignedInActor = UserActor | StaffActor;

async function readSessionId(): Promise<string | undefined> {
  const { AUTH_SECRET: secret, APP_URL } = env();
  const token = await getToken({
    req: { headers: await headers() },
    secret,
    cookieName: sessionCookie,
    salt: sessionCookie,
    secureCookie: APP_URL.startsWith('https:'),
  });
  const id = token?.sid;
  return typeof id === 'string' ? id : undefined;
}

async function orNobody<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isProblem(error)) return undefined;
    throw error;
  }
}

/** Who is signed in, read from the session's row once per request; `nobody` when that session no longer runs. */
export const currentActor = cache(async (): Promise<Actor> => {
  const sessionId = await readSessionId();
  return (sessionId && (await orNobody(() => readSession(sessionId)))) || nobody;
});

/** The customer account that one of our people looks at as its customer does; undefined while they do not. */
export const currentView = cache(async (): Promise<LookAlong | undefined> => {
  const actor = await currentActor();
  return actor.kind === 'staff' ? readView(actor) : undefined;
});

/** Who reads in an account: its own people, or one of ours who looks along. Throws Problem as {@link requireUser}. */
export async function requireReader(): Promise<Reader> {
  const actor = await currentActor();
  if (actor.kind === 'user') return actor;
  const view = await currentView();
  if (view) return view.actor;
  throw new Problem(actor.kind === 'nobody' ? 'session_ended' : 'forbidden');
}

/** Who stands behind the session that a mailed link was exchanged for; undefined when there is none that runs. */
export const linkActor = cache(async (): Promise<LinkActor | undefined> => {
  const token = await readCookie(linkCookie);
  return token ? orNobody(() => readLinkSession(token)) : undefined;
});

/** A customer. Throws Problem `session_ended` for nobody and `forbidden` for our own people. */
export async function requireUser(): Promise<UserActor> {
  const actor = await currentActor();
  if (actor.kind === 'user') return actor;
  throw new Problem(actor.kind === 'nobody' ? 'session_ended' : 'forbidden');
}

/** A customer or one of our own people. Throws Problem `session_ended` for nobody. */
export async function requireSignedIn(): Promise<SignedInActor> {
  const actor = await currentActor();
  if (actor.kind === 'user' || actor.kind === 'staff') return actor;
  throw new Problem('session_ended');
}

/** One of our own people. Throws Problem `session_ended` for nobody and `forbidden` for customers. */
export async function requireStaff(): Promise<StaffActor> {
  const actor = await currentActor();
  if (actor.kind === 'staff') return actor;
  throw new Problem(actor.kind === 'nobody' ? 'session_ended' : 'forbidden');
}

/** Whoever opened a link of this purpose. Throws Problem `session_ended`, or `forbidden` for another purpose. */
export async function requireLink(purpose: LinkPurpose): Promise<LinkActor> {
  const actor = await linkActor();
  if (!actor) throw new Problem('session_ended');
  if (actor.purpose !== purpose) throw new Problem('forbidden');
  return actor;
}

/** Who asks about this order: the holder of its link to make the certificate, else whoever is signed in. */
export async function actorForOrder(orderId: string): Promise<Actor> {
  const link = await linkActor();
  const holdsLink = link?.purpose === 'create_certificate' && link.subjectId === orderId;
  return holdsLink ? link : currentActor();
}
