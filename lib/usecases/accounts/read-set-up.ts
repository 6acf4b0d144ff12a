import { generateURI } from 'otplib';
import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import { findCallerPhrases } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { findPendingSignIn } from '@/lib/db/sessions';
import type { Actor } from '@/lib/domain/account/actor';
import { CALLER_PHRASE_COUNT } from '@/lib/domain/account/security-question';
import { openTotpSecret } from './parts/sealed-secrets';
import { setUpUser } from './parts/set-up-user';
import { activeAuthenticators } from './parts/take-totp-code';

export type SetUpStep =
  | { readonly step: 'questions'; readonly username: string }
  | {
      readonly step: 'authenticator';
      readonly username: string;
      /** Base32, for typing into an app. */
      readonly secret: string;
      /** otpauth:// address, for the QR code and for an app on this very device. */
      readonly uri: string;
    }
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
  const user = await setUpUser(db(), actor);
  const { username } = user;
  if (activeAuthenticators(user).length > 0) {
    const proof = proofToken && (await findPendingSignIn(db(), hashToken(proofToken), 'given', at));
    return { step: 'codes', username, codeOwed: !proof || proof.userId !== user.id };
  }
  const [pending] = user.authenticators;
  const phrases = await findCallerPhrases(db(), user.id);
  if (phrases.length < CALLER_PHRASE_COUNT || !pending) return { step: 'questions', username };
  const secret = openTotpSecret(pending);
  return {
    step: 'authenticator',
    username,
    secret,
    uri: generateURI({ issuer: 'Zegel', label: username, secret }),
  };
}
