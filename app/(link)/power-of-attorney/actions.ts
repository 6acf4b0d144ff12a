'use server';

import { refresh } from 'next/cache';
import { signatureSchema, signingRefusalSchema } from '@/lib/domain/authority/power-form';
import { declinePower, signPower } from '@/lib/usecases/powers-of-attorney/sign-power';
import type { ActionResult } from '@/lib/views/action-result';
import { linkAction } from '@/lib/web/action';

const signingAction = linkAction('sign_power_of_attorney');

const signOne = signingAction({
  schema: signatureSchema,
  run: async (actor, { name }) => {
    await signPower(actor, { name });
    refresh();
  },
});

/** A signatory signs the power of attorney. */
export async function sign(typed: { name: string; declared: boolean }): Promise<ActionResult<void>> {
  return signOne(typed as Parameters<typeof signOne>[0]);
}

/** A signatory does not sign it, with words for the applicant. */
export const refuse = signingAction({
  schema: signingRefusalSchema,
  run: async (actor, { reason }) => {
    await declinePower(actor, { reason });
    refresh();
  },
});
