import { z } from 'zod';
import { locales } from '@/lib/domain/locale';
import { emailSchema } from '@/lib/domain/numbers/email';
import { parsePhone } from '@/lib/domain/numbers/phone';

/** Longest text that any field here takes from the network; the rules of each field are stricter. */
const longest = 300;

const typed = z.string({ error: 'required' }).max(longest, { error: 'too_long' });
const filled = typed.refine((text) => text.trim() !== '', { error: 'required' });
/** Where to go on to; judged by the server when it is used. */
const next = z.string().max(2000);

/** Step one of signing in. Whether they are right is all one answer, so nothing else is checked here. */
export const credentialsSchema = z.object({
  username: filled,
  password: z.string({ error: 'required' }).min(1, { error: 'required' }).max(1000, { error: 'too_long' }),
  next,
});

/** The password on a mailed link. */
export const linkPasswordSchema = credentialsSchema.pick({ password: true });

/** Step two, with the app. */
export const codeSchema = z.object({ code: filled, next });

/** A code of the app in the set-up. */
export const appCodeSchema = z.object({ code: filled });

/** The first code of a new app, and which app it is: one of our list, another, or not said. */
export const enrolCodeSchema = appCodeSchema.extend({ app: typed });

/** Step two, with a recovery code. */
export const recoveryCodeSchema = z.object({ recoveryCode: filled, next });

/** A code of the app; empty when one was given a moment ago. */
export const showCodesSchema = z.object({ code: typed });

/** The tick under the recovery codes. */
export const keptSchema = z.object({
  kept: z.boolean().refine((kept) => kept, { error: 'not_accepted' }),
});

/** The end of a set-up: the codes are put away, and whether a second app is linked at once (M17). */
export const setUpEndSchema = keptSchema.extend({ secondApp: z.boolean() });
export type SetUpEndTyped = z.input<typeof setUpEndSchema>;

/** The token of a mailed link, out of the fragment of its address. */
export const linkTokenSchema = z.object({ token: z.string().min(1).max(200) });

/** The name somebody gives an app, to know which it is. */
export const authenticatorNameSchema = z.object({
  name: filled.max(60, { error: 'too_long' }).transform((name) => name.trim()),
});

const newPassword = z
  .string({ error: 'required' })
  .min(1, { error: 'required' })
  .max(1000, { error: 'too_long' });

/** The rules of a new password are judged where the owner's own data are known: by the server. */
export const changePasswordSchema = z.object({
  current: newPassword,
  password: newPassword,
});

/** The first password of one of our own people. */
export const firstPasswordSchema = z.object({ password: newPassword });

/** Who forgot a password: by username or e-mail address. */
export const forgotPasswordSchema = z.object({ username: filled });

/** A new password by mail, with the second factor: six digits or a recovery code. */
export const resetPasswordSchema = z.object({ password: newPassword, factor: typed });

/** Another e-mail address. */
export const emailChangeSchema = z.object({ email: emailSchema });

/** One's own name, telephone and language. */
export const profileSchema = z.object({
  firstName: filled.max(100, { error: 'too_long' }).transform((name) => name.trim()),
  lastName: filled.max(100, { error: 'too_long' }).transform((name) => name.trim()),
  phone: typed.transform((number, context) => {
    if (number.trim() === '') return null;
    const parsed = parsePhone(number);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.problem });
    return z.NEVER;
  }),
  locale: z.enum(locales, { error: 'unknown_choice' }),
});

/** Which of one's own things: an app, a session. */
export const ownThingSchema = z.object({ id: z.string().max(100) });

/** A form that is only a button. */
export const nothingSchema = z.object({});
