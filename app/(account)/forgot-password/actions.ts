'use server';

import { forgotPasswordSchema } from '@/components/account/schemas';
import { askPasswordReset } from '@/lib/usecases/accounts/ask-password-reset';
import { openAction } from '@/lib/web/action';

/** A link to a new password, for whoever it is; the answer is always the same. */
export const askReset = openAction({
  schema: forgotPasswordSchema,
  run: (_actor, { username }, origin) => askPasswordReset(username, origin),
});
