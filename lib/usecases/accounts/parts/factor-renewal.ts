import { generateSecret } from 'otplib';
import { newId } from '@/lib/base/ids';
import type { SignInUser } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { insertPendingAuthenticator } from '@/lib/db/second-factor';
import { issueLink } from '../../links/issue-link';
import { type LinkSessionGrant, openLinkSession } from '../../links/open-link-session';
import { sealTotpSecret } from './sealed-secrets';

/** How a new app is called until its owner gives it another name. */
const newName = 'Authenticator';

/** Lays the secret of a new app ready, once; it counts for nothing before its first correct code. */
export async function layNewAuthenticator(tx: Tx, userId: string, at: Date): Promise<void> {
  const id = newId();
  const secret = sealTotpSecret(generateSecret(), id);
  await insertPendingAuthenticator(tx, { id, userId, name: newName, secret, createdAt: at });
}

/**
 * The way on for who signed in with a recovery code: a new app comes first, because the old one is gone. The link is
 * never mailed; this browser, which knew the password, holds its only session.
 */
export async function openFactorRenewal(tx: Tx, user: SignInUser, at: Date): Promise<LinkSessionGrant> {
  const { id: userId, email, locale } = user;
  const { linkId } = await issueLink(tx, { purpose: 'reset_factor', userId, email, locale, now: at });
  await layNewAuthenticator(tx, userId, at);
  return openLinkSession(tx, { linkId, now: at });
}
