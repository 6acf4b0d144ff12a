'use server';

import { ownAccountForm } from '@/components/organisation/schemas';
import { renameAccount } from '@/lib/usecases/accounts/rename-account';
import { userAction } from '@/lib/web/action';

/** Changes what the account is called. */
export const rename = userAction({
  schema: ownAccountForm,
  run: (actor, own) => renameAccount(actor, own),
});
