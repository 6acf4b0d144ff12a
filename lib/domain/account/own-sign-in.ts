import { z } from 'zod';
import { optional } from '../checked';
import { type OwnData, parsePassword } from './password';
import { usernameSchema } from './username';

/** What can be said of a password before anything is known of its owner, so that it is said with the other problems. */
function judgeAlone(typed: string, context: z.core.$RefinementCtx<string>): void {
  const password = parsePassword(typed, []);
  if (!password.ok) context.addIssue({ code: 'custom', message: password.problem });
}

/** How somebody new wants to sign in: the e-mail address or a name of their own, and a password (S0-1.1.11). */
export const signInFields = {
  useEmailAsUsername: z.boolean().default(true),
  username: optional(usernameSchema),
  password: z
    .string({ error: 'required' })
    .max(1_000, { error: 'password_too_long' })
    .superRefine(judgeAlone),
};

interface Chosen {
  readonly useEmailAsUsername: boolean;
  readonly username?: string | undefined;
  readonly password: string;
}

type Context = { addIssue(issue: { code: 'custom'; message: string; path: string[] }): void };

/** Judges the choice as a whole: a password without the owner's own data, and a name where one is needed. */
export function judgeSignIn(chosen: Chosen, own: OwnData, context: Context): void {
  const password = parsePassword(chosen.password, [...own, chosen.username ?? '']);
  if (!password.ok) context.addIssue({ code: 'custom', message: password.problem, path: ['password'] });
  if (!chosen.useEmailAsUsername && !chosen.username) {
    context.addIssue({ code: 'custom', message: 'required', path: ['username'] });
  }
}
