'use server';

import { nothingSchema } from '@/components/account/schemas';
import { confirmEmail } from '@/lib/usecases/accounts/change-email';
import { linkAction } from '@/lib/web/action';

/** The new e-mail address takes the place of the old one. */
export const confirmNewEmail = linkAction('confirm_email')({
  schema: nothingSchema,
  run: (actor) => confirmEmail(actor),
});
