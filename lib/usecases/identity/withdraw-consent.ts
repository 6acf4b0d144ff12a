import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { identityProvider } from '@/lib/identity/identity-provider';
import { enqueue } from '@/lib/jobs/enqueue';
import { recordAudit } from '../audit/record-audit';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';
import { representationToIdentify } from './representation-by-link';

/**
 * Takes the consent to biometric processing back, at any moment and with one press (GDPR article 7(3)). The app route
 * ends and the provider erases what it holds; what was established before remains. Somebody who is not identified yet
 * can still be so in person. Taken back already, or never given, nothing changes. Throws `not_found`.
 */
export async function withdrawConsent(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    const { id, orderId, position, identityState } = await representationToIdentify(tx, actor);
    const at = now();
    const { count } = await tx.representation.updateMany({
      where: { id, consentAt: { not: null }, consentWithdrawnAt: null },
      data: { consentWithdrawnAt: at },
    });
    if (count === 0) return;
    await tx.representation.updateMany({
      where: { id, identityState: { in: ['sent', 'started', 'submitted'] } },
      data: { identityState: 'failed', identityReason: 'aborted', identityChangedAt: at },
    });
    await enqueue(tx, 'erase-verification', { representationId: id }, { key: `erase-verification:${id}` });
    const { mail, words } = (await orderForMail(tx, orderId)).toRepresentative(id);
    await queueMail(tx, {
      ...mail,
      template: 'consent_withdrawn',
      data: { ...words, stage: identityState === 'passed' ? 'passed' : 'open' },
      dedupeKey: `consent_withdrawn:${id}:${at.getTime()}`,
    });
    await updateChecks(tx, orderId, actor);
    const detail = { representative: position };
    const audit = { action: 'consent_withdrawn', objectKind: 'order', objectId: orderId } as const;
    await recordAudit(tx, { actor, ...audit, detail, at });
  });
}

/** Has the provider erase the images of somebody who took the consent back; safe to repeat. */
export async function eraseVerification(representationId: string): Promise<void> {
  const found = await db().representation.findUnique({ where: { id: representationId } });
  if (!found?.identityId || !found.consentWithdrawnAt) return;
  await identityProvider()?.erase(found.identityId);
}
