import { z } from 'zod';
import type { FieldProblemCode } from '@/lib/domain/field-problem';
import { phoneSchema } from '@/lib/domain/numbers/phone';

const ticked = (error: FieldProblemCode) => z.boolean({ error }).refine((given) => given, { error });

/** The three ticks above "Accept", each with its own error (S0-A2.3d to g). */
export const consentSchema = z.object({
  biometrics: ticked('consent_biometrics_needed'),
  terms: ticked('consent_terms_needed'),
  ownEmail: ticked('consent_own_email_needed'),
});

/** A request to be identified face to face (S0-A2.4d). */
export const faceToFaceSchema = z.object({ phone: phoneSchema });
