import { transaction } from '@/lib/db/transaction';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { dropMandates } from './keep-mandate';

/**
 * The customer takes the leave to collect back: from now on the yearly bill comes as an invoice. A collection that is
 * at the bank already goes on. Throws `forbidden`.
 */
export async function withdrawMandate(actor: Actor): Promise<void> {
  if (actor.kind !== 'user' || !canChangeBilling(actor, actor)) throw new Problem('forbidden');
  const { accountId } = actor;
  await transaction(async (tx) => {
    await dropMandates(tx, accountId);
    await tx.account.update({ where: { id: accountId }, data: { renewalBy: 'invoice' } });
    await recordAudit(tx, { actor, action: 'withdraw_mandate', objectKind: 'account', objectId: accountId });
  });
}
