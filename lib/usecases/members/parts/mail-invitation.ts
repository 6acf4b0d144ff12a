import type { Tx } from '@/lib/db/client';
import type { Invitation } from '@/lib/db/generated/client';
import { queueMail } from '../../mail/queue-mail';

type Mailed = Pick<Invitation, 'id' | 'accountId' | 'email' | 'firstName' | 'role' | 'locale' | 'invitedBy'>;

/** The mail with the link to join; a newer one takes the place of the link before. */
export async function mailInvitation(tx: Tx, invitation: Mailed, dedupeKey: string): Promise<void> {
  const { id, accountId, email, firstName, role, locale, invitedBy } = invitation;
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  const inviter = await tx.user.findUniqueOrThrow({ where: { id: invitedBy } });
  await queueMail(tx, {
    template: 'join_account',
    to: email,
    locale,
    invitationId: id,
    accountId,
    data: {
      name: firstName,
      organisation: account.name,
      inviter: `${inviter.firstName} ${inviter.lastName}`,
      role,
    },
    dedupeKey,
  });
}
