import type { Tx } from '@/lib/db/client';
import type { User } from '@/lib/db/generated/client';
import { queueMail } from '../mail/queue-mail';

type Decision =
  | { template: 'invoice_right_granted'; data: { limit: string } }
  | { template: 'invoice_right_refused' | 'invoice_right_withdrawn'; data: { reason: string } };

/** Mails a decision about paying on invoice to whoever pays for the account. */
export async function tellAccount(
  tx: Tx,
  accountId: string,
  key: string,
  decision: (reader: User) => Decision,
): Promise<void> {
  const readers = await tx.user.findMany({
    where: { accountId, role: { in: ['owner', 'billing'] }, blockedAt: null },
    include: { account: true },
  });
  for (const reader of readers) {
    const { template, data } = decision(reader);
    const accountNumber = reader.account?.number ?? '';
    await queueMail(tx, {
      template,
      to: reader.email,
      locale: reader.locale,
      userId: reader.id,
      accountId,
      data: { name: reader.firstName, accountNumber, ...data } as never,
      dedupeKey: `${key}:${reader.id}`,
    });
  }
}
