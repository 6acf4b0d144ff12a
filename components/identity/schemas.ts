import { z } from 'zod';
import type { FieldProblemCode } from '@/lib/domain/field-problem';
import { faceToFaceRoutes } from '@/lib/domain/identity/face-to-face';
import { phoneSchema } from '@/lib/domain/numbers/phone';
import { lineSchema } from '@/lib/domain/numbers/plain-text';

const ticked = (error: FieldProblemCode) => z.boolean({ error }).refine((given) => given, { error });

/** The three ticks above "Accept", each with its own error (S0-A2.3d to g). */
export const consentSchema = z.object({
  biometrics: ticked('consent_biometrics_needed'),
  terms: ticked('consent_terms_needed'),
  ownEmail: ticked('consent_own_email_needed'),
});

const longest = 120;

/** A request to be identified face to face: by whom, where, when it suits, and how to call back (S0-A2.4d). */
export const faceToFaceSchema = z.object({
  route: z.string().pipe(z.enum(faceToFaceRoutes, { error: 'required' })),
  place: lineSchema(longest),
  when: lineSchema(longest),
  phone: phoneSchema,
});

/** When and where somebody is identified in person, as our people fix it. */
export const planSchema = z.object({
  day: z.string().pipe(z.iso.date({ error: 'required' })),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'invalid' }),
  place: lineSchema(longest),
});

const reason = z
  .string({ error: 'reason_needed' })
  .max(1000, { error: 'too_long' })
  .refine((text) => text.trim() !== '', { error: 'reason_needed' });

/** How an identification ended, and what was seen. */
export const outcomeSchema = z.object({
  outcome: z.string().pipe(z.enum(['passed', 'failed'], { error: 'required' })),
  reason,
});
