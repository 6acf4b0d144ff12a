'use server';

import { z } from 'zod';
import { faceToFaceSchema } from '@/components/identity/schemas';
import { giveConsent } from '@/lib/usecases/identity/give-consent';
import { requestFaceToFace } from '@/lib/usecases/identity/request-face-to-face';
import { retryIdentity } from '@/lib/usecases/identity/retry-identity';
import { linkAction } from '@/lib/web/action';

const identityAction = linkAction('verify_identity');

/** The three ticks; which of them are missing is for the use case to say. */
export const acceptConsent = identityAction({
  schema: z.object({ biometrics: z.boolean(), terms: z.boolean(), ownEmail: z.boolean() }),
  run: (actor, consent) => giveConsent(actor, consent),
});

/** Opens a failed check again. */
export const tryAgain = identityAction({ schema: z.object({}), run: (actor) => retryIdentity(actor) });

/** Asks for a notary or courier instead of the app. */
export const askFaceToFace = identityAction({
  schema: faceToFaceSchema,
  run: (actor, input) => requestFaceToFace(actor, input),
});
