'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { appCodeSchema, keptSchema, linkPasswordSchema } from '@/components/account/schemas';
import { Problem } from '@/lib/domain/problem';
import { giveLinkPassword } from '@/lib/usecases/accounts/give-link-password';
import { replaceAuthenticator } from '@/lib/usecases/accounts/replace-authenticator';
import { stopFactorReset } from '@/lib/usecases/factor-resets/stop-factor-reset';
import type { ActionResult } from '@/lib/views/action-result';
import { linkAction } from '@/lib/web/action';
import { keepCookie, readCookie, signInCookie } from '@/lib/web/cookies';
import { enter, forgetLink } from '@/lib/web/enter';

const renewalAction = linkAction('reset_factor');

/** The password first: who reads the mail is not yet who chose it. */
export const givePassword = renewalAction({
  schema: linkPasswordSchema,
  run: (actor, typed) => giveLinkPassword(actor, typed),
});

/** The first code of the new app. Gives the new recovery codes. */
export const confirmApp = renewalAction({
  schema: appCodeSchema,
  run: async (actor, typed) => {
    const { codes, proof } = await replaceAuthenticator(actor, typed);
    await keepCookie(signInCookie, proof.token);
    return codes;
  },
});

/** The codes are put away: signs in. */
export const finish = renewalAction({
  schema: keptSchema,
  run: async () => {
    const token = await readCookie(signInCookie);
    if (!token) throw new Problem('sign_in_lapsed');
    await enter({ token });
    await forgetLink();
    redirect('/sign-in');
  },
});

const stop = renewalAction({ schema: z.object({}), run: (actor) => stopFactorReset(actor) });

/** For whoever did not ask for this. */
export async function stopAll(): Promise<ActionResult<void>> {
  return stop({});
}
