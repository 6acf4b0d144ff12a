import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import { findCallerPhrases } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { findPendingSignIn } from '@/lib/db/sessions';
import type { Actor } from '@/lib/domain/account/actor';
import { CALLER_PHRASE_COUNT } from '@/lib/domain/account/security-question';
import { type Enrolment, enrolmentOf } from './parts/enrolment';
import { noPassword } from './parts/passwords';
import { readSetUpUser } from './parts/set-up-user';
import { shownUsername } from './parts/shown-username';
import { activeAuthenticators } from './parts/take-totp-code';

export type SetUpStep =
  /** Come by the mail: the password that was chosen when buying is asked first. */
  | { readonly step: 'password'; readonly username: string }
  /** One of our own people, whom administration added: there is no password yet. */
  | { readonly step: 'choose_password'; readonly username: string }
  | { readonly step: 'questions'; readonly username: string }
  | ({ readonly step: 'authenticator' } & Enrolment)
  | {
      readonly step: 'codes';
      readonly username: string;
      /** The factor was given in another visit: a code of the app is owed before anything is shown. */
      readonly codeOwed: boolean;
    };

/**
 * Where the set-up stands, from what is stored: whoever closed the browser goes on at the same step, with the same
 * secret on the screen. Throws Problem `set_up_done` or `forbidden`.
 */
export async function readSetUp(actor: Actor, proofToken?: string, at: Date = now()): Promise<SetUpStep> {
  const { user, passwordGiven } = await readSetUpUser(db(), actor);
  const username = await shownUsername(user);
  if (user.passwordHash === noPassword) return { step: 'choose_password', username };
  if (!passwordGiven) return { step: 'password', username };
  if (activeAuthenticators(user).length > 0) {
    const proof = proofToken && (await findPendingSignIn(db(), hashToken(proofToken), 'given', at));
    return { step: 'codes', username, codeOwed: !proof || proof.userId !== user.id };
  }
  const [pending] = user.authenticators;
  const phrases = await findCallerPhrases(db(), user.id);
  if (phrases.length < CALLER_PHRASE_COUNT || !pending) return { step: 'questions', username };
  return { step: 'authenticator', ...enrolmentOf(username, pending) };
}
