import { bad, type Checked, good } from '../checked';

/**
 * Questions by which support recognises a caller on the telephone (S0-1.2.2). Never a way to sign in or to reset
 * anything (C-06). Worded in the messages (`security_question.<id>`).
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
