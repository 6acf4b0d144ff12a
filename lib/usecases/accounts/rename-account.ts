import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canChangeAccount } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import type { OwnAccount } from '@/lib/domain/account/own-account';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';

function ownerOf(actor: Actor) {
  if (actor.kind !== 'user' || !canChangeAccount(actor, actor)) throw new Problem('forbidden');
  return actor;
}

/** Name and telephone number of the account, to change them. Throws `forbidden` for anybody but an owner. */
export async function readOwnAccount(actor: Actor) {
  const { accountId: id } = ownerOf(actor);
  return db().account.findUniqueOrThrow({ where: { id }, select: { name: true, phone: true } });
}

/**
 * Changes what the account is called on the site and its telephone number. Invoices and certificates carry details of
 * their own and stay as they are. Throws `forbidden`.
 */
export async function renameAccount(
  actor: Actor,
  { name, phone = null }: { name: string; phone?: OwnAccount['phone'] | null },
  at: Date = now(),
): Promise<void> {
  const { accountId: id } = ownerOf(actor);
  await transaction(async (tx) => {
    await tx.account.update({ where: { id }, data: { name, phone } });
    await recordAudit(tx, { actor, action: 'rename_account', objectKind: 'account', objectId: id, at });
  });
}
