import type { Tx } from '@/lib/db/client';
import type { ApiKey } from '@/lib/db/generated/client';
import { queueMail } from '../mail/queue-mail';
import { activeOwners } from '../members/parts/owners-act';

/** Mails every owner that a program of their account got a key, or lost it. */
export async function tellOwnersOfKey(
  tx: Tx,
  { id, accountId, name: keyName, prefix }: Pick<ApiKey, 'id' | 'accountId' | 'name' | 'prefix'>,
  change: 'made' | 'revoked',
): Promise<void> {
  const { name: organisation } = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  for (const owner of await activeOwners(tx, accountId)) {
    await queueMail(tx, {
      template: 'api_key_changed',
      to: owner.email,
      locale: owner.locale,
      userId: owner.id,
      data: { name: owner.firstName, organisation, keyName, prefix, change },
      dedupeKey: `api_key_${change}:${id}:${owner.id}`,
    });
  }
}
