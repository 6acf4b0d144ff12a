'use server';

import { emailChangeSchema, profileSchema } from '@/components/account/schemas';
import { askEmailChange } from '@/lib/usecases/accounts/change-email';
import { editProfile } from '@/lib/usecases/accounts/edit-profile';
import { userAction } from '@/lib/web/action';

/** One's own name, telephone and language. */
export const saveProfile = userAction({
  schema: profileSchema,
  run: (actor, profile) => editProfile(actor, profile),
});

/** Another e-mail address, to be confirmed there. */
export const changeEmail = userAction({
  schema: emailChangeSchema,
  run: (actor, typed) => askEmailChange(actor, typed),
});
