import { z } from 'zod';
import { bad, type Checked, good, textSchema } from '../checked';

/**
 * Questions by which support recognises a caller on the telephone (S0-1.2.2). Never a way to sign in or to reset
 * anything (C-06). Worded in the messages (`setUp.questions.<id>`).
 */
export const securityQuestions = [
  'first_street',
  'first_employer',
  'first_car',
  'primary_school',
  'favourite_teacher',
  'favourite_dish',
  'birthplace_of_grandmother',
  'first_concert',
] as const;
export type SecurityQuestion = (typeof securityQuestions)[number];

/** One in the steps of the guide, two in its addendum: two for everybody (C-05). */
export const CALLER_PHRASE_COUNT = 2;
export const SECURITY_ANSWER_MIN = 2;
export const SECURITY_ANSWER_MAX = 100;

export function isSecurityQuestion(text: string): text is SecurityQuestion {
  return securityQuestions.some((question) => question === text);
}

/** An answer as it will be read out: blanks tidied, case and accents kept for the listener's eye. */
export function parseSecurityAnswer(typed: string): Checked<string> {
  const answer = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (answer === '') return bad('required');
  if (answer.length < SECURITY_ANSWER_MIN) return bad('too_short');
  return answer.length > SECURITY_ANSWER_MAX ? bad('too_long') : good(answer);
}

/** What somebody chose and answered. */
export interface CallerPhrase {
  readonly question: SecurityQuestion;
  readonly answer: string;
}

/** Longest text that the fields take from the network. */
const longest = 300;
const question = textSchema(
  (typed) => (isSecurityQuestion(typed) ? good(typed) : bad('unknown_choice')),
  longest,
);
const answer = textSchema(parseSecurityAnswer, longest);

/**
 * Two different questions with their answers, the same for everybody, however the account came about (C-05). As four
 * fields, because that is how a form asks them.
 */
export const callerPhrasesSchema = z
  .object({ question1: question, answer1: answer, question2: question, answer2: answer })
  .refine(({ question1, question2 }) => question1 !== question2, {
    error: 'security_question_repeated',
    path: ['question2'],
  });

/** The four fields as two phrases, in their order. */
export function callerPhrases(typed: z.output<typeof callerPhrasesSchema>): readonly CallerPhrase[] {
  return [
    { question: typed.question1, answer: typed.answer1 },
    { question: typed.question2, answer: typed.answer2 },
  ];
}
