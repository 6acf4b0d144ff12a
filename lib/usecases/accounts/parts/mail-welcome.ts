import type { Tx } from '@/lib/db/client';
import { queueMail } from '../../mail/queue-mail';

/**
 * The mail to a new user with the link to the set-up, for who closes the browser now (S0-A1.4b). It tells the username
 * too: only there, where the owner of the address alone can read it, may it show that the address was known (C-09).
 */
export async function mailWelcome(tx: Tx, userId: string): Promise<void> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, include: { account: true } });
  const { firstName, email, locale, username, account } = user;
  await queueMail(tx, {
    template: 'welcome',
    to: email,
    locale,
    userId,
    data: {
      name: firstName,
      organisation: account?.name ?? '',
      accountNumber: account?.number ?? '',
      username,
    },
    dedupeKey: `welcome:${userId}`,
  });
}
