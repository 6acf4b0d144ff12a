import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { keepDocument, type Upload } from '../documents/keep-document';
import { findCurrentPower, ownOrderForPower } from './current-power';
import { createPower } from './make-power';
import { recordPowerEvent } from './record-power-event';
import { complete } from './sign-power';
import { endSigning } from './withdraw-power';

/**
 * The applicant brings in the power of attorney as it was signed on paper; our people judge it. One that was begun on
 * line goes on on paper. Throws `power_not_open` while the checks do not run or when one is being judged already, which
 * is how the second click ends, and `invalid_input` for a file that is not taken.
 */
export async function bringScan(actor: Actor, orderId: string, upload: Upload): Promise<void> {
  await transaction(async (tx) => {
    const order = await ownOrderForPower(tx, actor, orderId);
    if (actor.kind !== 'user') throw new Problem('not_found');
    const at = now();
    const power = await findCurrentPower(tx, order.id);
    if (power?.completedAt) throw new Problem('power_not_open');
    const { locale } = order.applicant;
    const begun = { way: 'scan' as const, locale, signatories: [], createdBy: actor.userId, at };
    const id = power?.id ?? (await createPower(tx, order, begun));
    const document = await keepDocument(tx, {
      ...upload,
      accountId: order.accountId,
      orderId: order.id,
      kind: 'power_of_attorney',
      uploadedBy: actor,
    });
    await tx.powerOfAttorney.update({ where: { id }, data: { way: 'scan', documentId: document.id } });
    await endSigning(tx, power?.signatories ?? [], at);
    await complete(tx, { id, orderId: order.id }, at);
    const detail = { contentType: document.contentType, size: document.size };
    await recordPowerEvent(tx, { actor, orderId: order.id, event: 'power_scan_brought', detail, at });
  });
}
