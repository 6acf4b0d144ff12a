import { z } from 'zod';
import { optional, textSchema } from '../checked';
import { locales } from '../locale';
import { emailSchema } from '../numbers/email';
import { personNameSchema } from '../numbers/person-name';
import { parseNote } from '../numbers/plain-text';
import type { QuestionId } from './form';

/**
 * Questions that somebody else may answer by a mailed link (M31). Who binds the organisation, whose certificate it is
 * and the terms are for the applicant, who answers for them by name.
 */
const handable: ReadonlySet<QuestionId> = new Set([
  'organisation',
  'oin',
  'domain',
  'validity',
  'key',
  'options',
]);

/** True for a question that can be handed to a colleague. */
export function canBeHandedOver(question: QuestionId): boolean {
  return handable.has(question);
}

const HANDOVER_NOTE_MAX = 500;

/** The colleague, with a word from the applicant. */
export const colleagueSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  locale: z.enum(locales, { error: 'unknown_choice' }),
  note: optional(textSchema((typed) => parseNote(typed, HANDOVER_NOTE_MAX), HANDOVER_NOTE_MAX * 4)),
});
export type Colleague = z.output<typeof colleagueSchema>;

interface HandoverFacts {
  readonly answeredAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** How far a step is that was handed over. */
type HandoverState = 'asked' | 'answered' | 'withdrawn';

/** What was answered stays answered, also when the link was taken back later. */
export function handoverState({ answeredAt, withdrawnAt }: HandoverFacts): HandoverState {
  if (answeredAt) return 'answered';
  return withdrawnAt ? 'withdrawn' : 'asked';
}
