'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { addressSchema, judgementSchema, reasonSchema } from '@/components/staff/schemas';
import type { CallerPhrase } from '@/lib/domain/account/security-question';
import { mailPasswordReset } from '@/lib/usecases/accounts/mail-password-reset';
import { unlockSignIn } from '@/lib/usecases/accounts/unlock-sign-in';
import { decideFactorReset } from '@/lib/usecases/factor-resets/decide-factor-reset';
import { openFactorReset } from '@/lib/usecases/factor-resets/open-factor-reset';
import { readCallerPhrases } from '@/lib/usecases/factor-resets/read-caller-phrases';
import { stopFactorReset } from '@/lib/usecases/factor-resets/stop-factor-reset';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const aboutUser = reasonSchema.extend({ userId: z.string() });

const open = staffAction({
  schema: aboutUser,
  run: async (actor, typed) => {
    await openFactorReset(actor, typed);
    refresh();
  },
});

const decide = staffAction({
  schema: judgementSchema.extend({ id: z.string() }),
  run: async (actor, typed) => {
    await decideFactorReset(actor, typed);
    refresh();
  },
});

const stop = staffAction({
  schema: z.object({ userId: z.string() }),
  run: async (actor, { userId }) => {
    await stopFactorReset(actor, userId);
    refresh();
  },
});

const unlock = staffAction({
  schema: aboutUser,
  run: async (actor, { userId, reason }) => {
    await unlockSignIn(actor, { subject: { userId }, reason });
    refresh();
  },
});

const unlockAddress = staffAction({
  schema: addressSchema,
  run: async (actor, { address: ipAddress, reason }) => {
    await unlockSignIn(actor, { subject: { ipAddress }, reason });
  },
});

const mailPassword = staffAction({
  schema: aboutUser,
  run: async (actor, typed) => {
    await mailPasswordReset(actor, typed);
    refresh();
  },
});

const hear = staffAction({ schema: aboutUser, run: (actor, typed) => readCallerPhrases(actor, typed) });

type Reason = { reason: string };

/** First of two: how the caller was known. */
export async function openReset(userId: string, typed: Reason): Promise<ActionResult<void>> {
  return open({ ...typed, userId });
}

/** Second of two: yes or no. */
export async function decideReset(
  id: string,
  typed: { outcome: string; reason: string },
): Promise<ActionResult<void>> {
  return decide({ ...typed, id } as z.input<typeof judgementSchema> & { id: string });
}

/** Puts an end to a case. */
export async function stopReset(userId: string): Promise<ActionResult<void>> {
  return stop({ userId });
}

/** Opens sign-in again before it opens by itself. */
export async function unlockPerson(userId: string, typed: Reason): Promise<ActionResult<void>> {
  return unlock({ ...typed, userId });
}

/** The same for everybody at one network address. */
export async function unlockNetworkAddress(
  typed: z.input<typeof addressSchema>,
): Promise<ActionResult<void>> {
  return unlockAddress(typed);
}

/** A link to a new password for who never finished the set-up. */
export async function mailNewPassword(userId: string, typed: Reason): Promise<ActionResult<void>> {
  return mailPassword({ ...typed, userId });
}

/** The two questions and answers of who is on the telephone. */
export async function hearPhrases(
  userId: string,
  typed: Reason,
): Promise<ActionResult<readonly CallerPhrase[]>> {
  return hear({ ...typed, userId });
}
