import { now } from '@/lib/base/clock';
import { findUserByUsername, type SignInUser } from '@/lib/db/accounts';
import { db, type Tx } from '@/lib/db/client';
import { findOpenLink } from '@/lib/db/links';
import { forgetTries } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import { Problem } from '@/lib/domain/problem';
import { issueLink } from '../links/issue-link';
import { type LinkSessionGrant, openLinkSession } from '../links/open-link-session';
import { grantPending, type SignInGrant } from './parts/factor-proof';
import { guardTries } from './parts/guard-tries';
import { signInLimits } from './parts/limits';
import { passwordMatches } from './parts/passwords';
import { activeAuthenticators } from './parts/take-totp-code';
import { warnOwner } from './parts/warn-owner';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Where the request came from. */
export interface Origin {
  readonly ipAddress: string;
  readonly userAgent: string;
}

export type SignInStart =
  /** The code of the authenticator app is owed. */
  | { readonly next: 'code'; readonly pending: SignInGrant }
  /** There is no authenticator yet: the set-up comes first, nobody is signed in without one. */
  | { readonly next: 'set_up'; readonly link: LinkSessionGrant };

/**
 * First step of signing in, for customers and staff alike. An unknown username and a wrong password give the same
 * answer after the same work (C-09). Throws Problem `sign_in_failed`, `sign_in_locked`, `too_many_requests` or
 * `account_closed` (only after the right password).
 */
export async function startSignIn(
  credentials: Credentials,
  origin: Origin,
  at: Date = now(),
): Promise<SignInStart> {
  const username = credentials.username.trim().toLowerCase();
  const user = await findUserByUsername(db(), username);
  await guardTries(signInLimits.address, origin.ipAddress, 'too_many_requests');
  await guardTries(signInLimits.slow, username, 'sign_in_locked');
  await guardTries(signInLimits.lock, username, 'sign_in_locked', async () => {
    if (user) await warnOwner(user, at);
  });
  const right = await passwordMatches(user?.passwordHash ?? null, credentials.password);
  if (!user || !right) throw new Problem('sign_in_failed');
  await forgetTries(signInLimits.slow, username);
  await forgetTries(signInLimits.lock, username);
  if (user.blockedAt) throw new Problem('account_closed');
  if (activeAuthenticators(user).length > 0) {
    return { next: 'code', pending: await grantPending(db(), user.id, at) };
  }
  return { next: 'set_up', link: await transaction((tx) => openSetUp(tx, user, at)) };
}

/** A session on the set-up link that was mailed, so that the mail keeps working too; else on a new one. */
export async function openSetUp(tx: Tx, user: SignInUser, at: Date): Promise<LinkSessionGrant> {
  const subject = { purpose: 'set_up_account', userId: user.id } as const;
  const open = await findOpenLink(tx, subject, at);
  const { email, locale } = user;
  const linkId = open?.id ?? (await issueLink(tx, { ...subject, email, locale, now: at })).linkId;
  return openLinkSession(tx, { linkId, now: at });
}
