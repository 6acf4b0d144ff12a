import { z } from 'zod';

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

/** Step two, with the app. */
export const codeSchema = z.object({ code: filled, next });

/** A code of the app in the set-up. */
export const appCodeSchema = z.object({ code: filled });

/** Step two, with a recovery code. */
export const recoveryCodeSchema = z.object({ recoveryCode: filled, next });

/** A code of the app; empty when one was given a moment ago. */
export const showCodesSchema = z.object({ code: typed });

/** The tick under the recovery codes. */
export const keptSchema = z.object({
  kept: z.boolean().refine((kept) => kept, { error: 'not_accepted' }),
});

/** The token of a mailed link, out of the fragment of its address. */
export const linkTokenSchema = z.object({ token: z.string().min(1).max(200) });
