'use server';

import { redirect } from 'next/navigation';
import {
  appCodeSchema,
  codeSchema,
  credentialsSchema,
  recoveryCodeSchema,
} from '@/components/account/schemas';
import { Problem } from '@/lib/domain/problem';
import { confirmFactor } from '@/lib/usecases/accounts/confirm-factor';
import {
  finishSignIn,
  finishSignInWithRecoveryCode,
  type SignInEnd,
} from '@/lib/usecases/accounts/finish-sign-in';
import { startSignIn } from '@/lib/usecases/accounts/start-sign-in';
import { openAction, signedInAction } from '@/lib/web/action';
import { keepCookie, linkCookie, readCookie, signInCookie } from '@/lib/web/cookies';
import { enter, leave } from '@/lib/web/enter';
import { linkPaths } from '@/lib/web/link-path';
import { landing, signInPath } from '@/lib/web/local-path';

async function pendingToken(): Promise<string> {
  const token = await readCookie(signInCookie);
  if (!token) throw new Problem('sign_in_lapsed');
  return token;
}

async function goOn(end: SignInEnd, next: string): Promise<never> {
  if (end.next === 'session') {
    await enter(end.handover);
    redirect(landing(end.home, next));
  }
  await keepCookie(linkCookie, end.link.token);
  if (end.next === 'new_authenticator') redirect(linkPaths.reset_factor);
  await keepCookie(signInCookie, end.proof.token);
  redirect('/set-up');
}

/** Username and password. Leads on to the code, or to the set-up when that was never done. */
export const givePassword = openAction({
  schema: credentialsSchema,
  run: async (_actor, { next, ...credentials }, origin) => {
    const start = await startSignIn(credentials, origin);
    if (start.next === 'set_up') {
      await keepCookie(linkCookie, start.link.token);
      redirect('/set-up');
    }
    await keepCookie(signInCookie, start.pending.token);
    redirect(signInPath(next).replace('/sign-in', '/sign-in/code'));
  },
});

/** The code of the authenticator app. */
export const giveCode = openAction({
  schema: codeSchema,
  run: async (_actor, { code, next }) =>
    goOn(await finishSignIn({ pendingToken: await pendingToken(), code }), next),
});

/** A recovery code instead. */
export const giveRecoveryCode = openAction({
  schema: recoveryCodeSchema,
  run: async (_actor, { recoveryCode, next }) =>
    goOn(await finishSignInWithRecoveryCode({ pendingToken: await pendingToken(), recoveryCode }), next),
});

/** The code once more, before a sensitive act. */
export const confirmAgain = signedInAction({
  schema: appCodeSchema,
  run: (actor, input) => confirmFactor(actor, input),
});

/** Signs out; for the menu of every signed-in page. */
export async function signOut(): Promise<void> {
  await leave();
  redirect('/sign-in?signed-out=1');
}
