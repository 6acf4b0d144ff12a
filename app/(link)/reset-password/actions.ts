'use server';

import { resetPasswordSchema } from '@/components/account/schemas';
import { resetPassword } from '@/lib/usecases/accounts/reset-password';
import { linkAction } from '@/lib/web/action';

/** Six digits are a code of the app; everything else that is typed is a recovery code. */
const factorOf = (typed: string) =>
  /^\d{6}$/.test(typed.replace(/\s/g, '')) ? { code: typed } : { recoveryCode: typed };

/** A new password by the mailed link. */
export const saveNewPassword = linkAction('reset_password')({
  schema: resetPasswordSchema,
  run: (actor, { password, factor }) => resetPassword(actor, { password, factor: factorOf(factor) }),
});
