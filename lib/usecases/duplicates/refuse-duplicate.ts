import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import { recordHappening } from '../revocation/record-happening';
import { mailDuplicateRefused } from './duplicate-mails';

const actor = system('duplicate-at-ca');

/** The CA does not make this further certificate; what the order has stays as it is. */
export async function refuseDuplicate(id: string, caMessage: string): Promise<void> {
  await transaction(async (tx) => {
    const hit = await tx.duplicate.updateMany({
      where: { id, state: { notIn: ['issued', 'refused'] } },
      data: { state: 'refused', caMessage },
    });
    if (hit.count !== 1) return;
    const duplicate = await tx.duplicate.findUniqueOrThrow({ where: { id } });
    await recordHappening(tx, { orderId: duplicate.orderId, name: 'duplicate_refused', actor, at: now() });
    await mailDuplicateRefused(tx, duplicate);
  });
}
