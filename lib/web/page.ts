import 'server-only';
import { notFound, redirect } from 'next/navigation';
import type { Reader } from '@/lib/domain/account/actor';
import type { LinkPurpose } from '@/lib/domain/account/link';
import { isProblem, type ProblemCode } from '@/lib/domain/problem';
import type { LinkActor } from '@/lib/usecases/links/read-link-session';
import { signInPath } from './local-path';
import { currentActor, currentView, linkActor, type StaffActor, type UserActor } from './session';

/** The customer who looks at this page; `path` is the page itself, to come back to after signing in. */
export async function userPage(path: string): Promise<UserActor> {
  const actor = await currentActor();
  if (actor.kind === 'user') return actor;
  // Whoever looks along without powers has nothing to do on a page where something is done.
  if (await currentView()) redirect('/dashboard');
  redirect(actor.kind === 'staff' ? '/staff' : signInPath(path));
}

/** Whoever reads this page: the customer, or one of our people who looks along without powers (M73). */
export async function readerPage(path: string): Promise<Reader> {
  const actor = await currentActor();
  if (actor.kind === 'user') return actor;
  const view = await currentView();
  if (view) return view.actor;
  redirect(actor.kind === 'staff' ? '/staff' : signInPath(path));
}

/** The member of staff who looks at this page. For customers there is nothing here. */
export async function staffPage(path: string): Promise<StaffActor> {
  const actor = await currentActor();
  if (actor.kind === 'staff') return actor;
  if (actor.kind === 'user') notFound();
  redirect(signInPath(path));
}

/** Whoever opened a mailed link of this purpose; without such a session the link page says what to do. */
export async function linkPage(purpose: LinkPurpose): Promise<LinkActor> {
  const actor = await linkActor();
  if (actor?.purpose === purpose) return actor;
  redirect('/link');
}

/** Runs what a page reads; what does not exist, or is not theirs to see, becomes "not found". */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (isProblem(error) && (error.code === 'not_found' || error.code === 'forbidden')) notFound();
    throw error;
  }
}

/** Runs what the page of a mailed link reads; a link that opens nothing any more becomes the reason why. */
export async function orClosed<T extends object>(read: Promise<T>): Promise<T | { closed: ProblemCode }> {
  try {
    return await read;
  } catch (error) {
    if (isProblem(error)) return { closed: error.code };
    throw error;
  }
}
