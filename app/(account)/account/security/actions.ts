'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import {
  appCodeSchema,
  authenticatorNameSchema,
  changePasswordSchema,
  ownThingSchema,
} from '@/components/account/schemas';
import { confirmNewAuthenticator, startAuthenticator } from '@/lib/usecases/accounts/add-authenticator';
import { removeAuthenticator, renameAuthenticator } from '@/lib/usecases/accounts/change-authenticators';
import { changePassword } from '@/lib/usecases/accounts/change-password';
import { endOneSession, endOtherSessions } from '@/lib/usecases/accounts/end-sessions';
import { newRecoveryCodes } from '@/lib/usecases/accounts/new-recovery-codes';
import { stopFactorReset } from '@/lib/usecases/factor-resets/stop-factor-reset';
import type { ActionResult } from '@/lib/views/action-result';
import { signedInAction } from '@/lib/web/action';

const nothing = z.object({});

/** A new password in place of the current one. */
export const changeOwnPassword = signedInAction({
  schema: changePasswordSchema,
  run: (actor, typed) => changePassword(actor, typed),
});

/** One more app: its secret. */
export const startApp = signedInAction({
  schema: authenticatorNameSchema,
  run: (actor, typed) => startAuthenticator(actor, typed),
});

/** One more app: its first code. */
export const confirmNewApp = signedInAction({
  schema: appCodeSchema,
  run: (actor, typed) => confirmNewAuthenticator(actor, typed),
});

const renameOne = signedInAction({
  schema: authenticatorNameSchema.extend(ownThingSchema.shape),
  run: async (actor, typed) => {
    await renameAuthenticator(actor, typed);
    refresh();
  },
});

const removeOne = signedInAction({
  schema: ownThingSchema,
  run: async (actor, typed) => {
    await removeAuthenticator(actor, typed);
    refresh();
  },
});

const renew = signedInAction({ schema: nothing, run: (actor) => newRecoveryCodes(actor) });

const endOne = signedInAction({
  schema: ownThingSchema,
  run: async (actor, typed) => {
    await endOneSession(actor, typed);
    refresh();
  },
});

const endAllOthers = signedInAction({
  schema: nothing,
  run: async (actor) => {
    await endOtherSessions(actor);
    refresh();
  },
});

const stop = signedInAction({
  schema: nothing,
  run: async (actor) => {
    await stopFactorReset(actor);
    refresh();
  },
});

/** Another name for an app. */
export async function renameApp(id: string, typed: { name: string }): Promise<ActionResult<void>> {
  return renameOne({ ...typed, id });
}

/** Takes an app away. */
export async function removeApp(id: string): Promise<ActionResult<void>> {
  return removeOne({ id });
}

/** Ten new recovery codes. */
export async function renewCodes(): Promise<ActionResult<readonly string[]>> {
  return renew({});
}

/** Ends one of one's own sessions. */
export async function endSession(id: string): Promise<ActionResult<void>> {
  return endOne({ id });
}

/** Ends every session but this one. */
export async function endOthers(): Promise<ActionResult<void>> {
  return endAllOthers({});
}

/** Stops a request for a new authenticator that was not one's own. */
export async function stopReset(): Promise<ActionResult<void>> {
  return stop({});
}
