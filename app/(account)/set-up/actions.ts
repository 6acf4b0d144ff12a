'use server';

import { redirect } from 'next/navigation';
import {
  enrolCodeSchema,
  firstPasswordSchema,
  linkPasswordSchema,
  setUpEndSchema,
  showCodesSchema,
} from '@/components/account/schemas';
import { callerPhrases, callerPhrasesSchema } from '@/lib/domain/account/security-question';
import { Problem } from '@/lib/domain/problem';
import { chooseFirstPassword } from '@/lib/usecases/accounts/choose-first-password';
import { confirmAuthenticator, type RecoveryCodesShown } from '@/lib/usecases/accounts/confirm-authenticator';
import { finishSetUp } from '@/lib/usecases/accounts/finish-set-up';
import { giveLinkPassword } from '@/lib/usecases/accounts/give-link-password';
import { saveCallerPhrases } from '@/lib/usecases/accounts/save-caller-phrases';
import { showRecoveryCodes } from '@/lib/usecases/accounts/show-recovery-codes';
import { linkAction } from '@/lib/web/action';
import { keepCookie, readCookie, signInCookie } from '@/lib/web/cookies';
import { enter, forgetLink } from '@/lib/web/enter';

const setUpAction = linkAction('set_up_account');

async function proofToken(): Promise<string> {
  const token = await readCookie(signInCookie);
  if (!token) throw new Problem('sign_in_lapsed');
  return token;
}

/** Keeps the proof in the browser, and shows the codes this once. */
async function show({ codes, proof }: RecoveryCodesShown): Promise<readonly string[]> {
  await keepCookie(signInCookie, proof.token);
  return codes;
}

/** Before the steps, for who comes by the mail: the password. */
export const givePassword = setUpAction({
  schema: linkPasswordSchema,
  run: (actor, input) => giveLinkPassword(actor, input),
});

/** Or, for one of our own people who has none yet: one is chosen. */
export const choosePassword = setUpAction({
  schema: firstPasswordSchema,
  run: (actor, input) => chooseFirstPassword(actor, input),
});

/** Step 1: the questions for the telephone. */
export const giveQuestions = setUpAction({
  schema: callerPhrasesSchema,
  run: (actor, typed) => saveCallerPhrases(actor, callerPhrases(typed)),
});

/** Step 2: the first code of the app. Gives the recovery codes. */
export const confirmApp = setUpAction({
  schema: enrolCodeSchema,
  run: async (actor, input) => show(await confirmAuthenticator(actor, input)),
});

/** Step 3, once more: new recovery codes for who never put the first away. */
export const showCodes = setUpAction({
  schema: showCodesSchema,
  run: async (actor, { code }) =>
    show(await showRecoveryCodes(actor, code.trim() ? { code } : { proofToken: await proofToken() })),
});

/** Step 3: the codes are put away. Signs in and leads to the certificate request (S0-1.2.6). */
export const finish = setUpAction({
  schema: setUpEndSchema,
  run: async (actor, { secondApp }) => {
    const { handover, home, requestFor } = await finishSetUp(actor, await proofToken());
    await enter(handover);
    await forgetLink();
    if (secondApp) redirect(`${home === 'staff' ? '/staff' : '/account'}/security/authenticator`);
    redirect(home === 'staff' ? '/staff' : `/subscriptions${requestFor ? `/${requestFor}` : ''}`);
  },
});
