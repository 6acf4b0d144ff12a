import type { SignInUser } from '@/lib/db/accounts';
import type { Db, Tx } from '@/lib/db/client';
import type { OwnData } from '@/lib/domain/account/password';

/** What a guesser knows about a user and their organisation; no password may be made of it. */
export async function ownDataOf(client: Db | Tx, user: SignInUser): Promise<OwnData> {
  const { accountId: id, firstName, lastName, email, username } = user;
  const account = id ? await client.account.findUnique({ where: { id }, select: { name: true } }) : null;
  return [firstName, lastName, email, username, account?.name ?? ''];
}
