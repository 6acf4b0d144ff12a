'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { faceToFaceSchema } from '@/components/identity/schemas';
import { requestFaceToFace } from '@/lib/usecases/face-to-face/request-face-to-face';
import { withdrawFaceToFace } from '@/lib/usecases/face-to-face/withdraw-face-to-face';
import { giveConsent } from '@/lib/usecases/identity/give-consent';
import { retryIdentity } from '@/lib/usecases/identity/retry-identity';
import { withdrawConsent } from '@/lib/usecases/identity/withdraw-consent';
import { reportWrongPerson } from '@/lib/usecases/identity/wrong-person';
import type { LinkActor } from '@/lib/usecases/links/read-link-session';
import { linkAction } from '@/lib/web/action';

const identityAction = linkAction('verify_identity');
const press = (act: (actor: LinkActor) => Promise<void>) =>
  identityAction({
    schema: z.object({}),
    run: async (actor) => {
      await act(actor);
      refresh();
    },
  });

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
  run: async (actor, input) => {
    await requestFaceToFace(actor, input);
    refresh();
  },
});

/** Calls the appointment off: the app after all. */
export const callOff = press(withdrawFaceToFace);

/** The mail is not for whoever opened it. */
export const notMe = press(reportWrongPerson);

/** Takes the consent back. */
export const withdraw = press(withdrawConsent);
