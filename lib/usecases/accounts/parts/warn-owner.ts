import type { SignInUser } from '@/lib/db/accounts';
import { transaction } from '@/lib/db/transaction';
import { queueMail } from '../../mail/queue-mail';

/** Tells the owner that sign-in is locked; once an hour at most. */
export async function warnOwner(user: SignInUser, at: Date): Promise<void> {
  const hour = Math.floor(at.getTime() / 3_600_000);
  await transaction((tx) =>
    queueMail(tx, {
      template: 'sign_in_locked',
      to: user.email,
      locale: user.locale,
      userId: user.id,
      data: { name: user.firstName },
      dedupeKey: `sign_in_locked:${user.id}:${hour}`,
    }),
  );
}
