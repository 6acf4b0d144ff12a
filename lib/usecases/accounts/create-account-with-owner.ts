import { now as present } from '@/lib/base/clock';
import { newId, newNumber } from '@/lib/base/ids';
import { insertAccount, insertUser, type NewAccount } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { claimUsername } from './parts/claim-username';
import { hashNewPassword } from './parts/new-password';

export interface AccountWithOwner {
  readonly account: NewAccount;
  readonly owner: {
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
    readonly phone?: string;
    readonly jobTitle?: string;
    readonly username: string;
    readonly password: string;
  };
  readonly locale: Locale;
  readonly now?: Date;
}

export interface CreatedAccount {
  readonly accountId: string;
  readonly accountNumber: string;
  readonly userId: string;
}

/**
 * Makes the account of a new customer with its first user, who may not sign in before the set-up. What comes back is
 * the same whether or not we knew the address: only the owner of an existing account learns of it, by mail (C-09);
 * see `claimUsername`. Throws Problem `invalid_input` with field `username` or `password`.
 */
export async function createAccountWithOwner(
  tx: Tx,
  { account, owner, locale, now = present() }: AccountWithOwner,
): Promise<CreatedAccount> {
  const { id: accountId, number: accountNumber } = await addAccount(tx, account, locale, now);
  const { password, phone = null, jobTitle = null, ...person } = owner;
  const own = [owner.firstName, owner.lastName, owner.email, owner.username, account.name];
  const passwordHash = await hashNewPassword(password, own);
  const username = await claimUsername(tx, owner, accountNumber, now);
  const user = { ...person, phone, jobTitle, username, accountId, role: 'owner', locale } as const;
  const userId = newId();
  const added = await insertUser(tx, { ...user, id: userId, passwordHash, createdAt: now });
  // Somebody took the name between our look and our write.
  if (!added) throw new Problem('conflict');
  const subject = { action: 'create_account', objectKind: 'account', objectId: accountId };
  await recordAudit(tx, { actor: nobody, ...subject, detail: { userId }, at: now });
  return { accountId, accountNumber, userId };
}

/** Account numbers are seven random digits (C-20: opaque); a number that exists already is drawn again. */
async function addAccount(tx: Tx, account: NewAccount, locale: Locale, createdAt: Date) {
  for (let draw = 1; draw <= 20; draw += 1) {
    const key = { id: newId(), number: newNumber(7), locale, createdAt };
    if (await insertAccount(tx, key, account)) return key;
  }
  throw new Problem('unavailable');
}
