import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { withdrawOpenLinks } from '@/lib/db/links';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { recordAudit } from '../audit/record-audit';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';
import { needOpenIdentity } from './need-open-identity';
import { representationToIdentify } from './representation-by-link';

/**
 * Whoever opened the mail says that it is not for them (S0-ERR-13, S0-A2.3a): the link is closed at once and the
 * applicant is asked for the right address. Said twice it is said once. Throws `not_found` and `identity_not_open`.
 */
export async function reportWrongPerson(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    const representation = await representationToIdentify(tx, actor);
    if (representation.wrongPersonAt) return;
    needOpenIdentity(representation);
    const { id, orderId, position, contact } = representation;
    const at = now();
    await tx.representation.update({ where: { id }, data: { wrongPersonAt: at } });
    await withdrawOpenLinks(tx, { purpose: 'verify_identity', representationId: id }, at);
    const { applicant, words, toRepresentative } = await orderForMail(tx, orderId);
    await queueMail(tx, {
      ...applicant,
      template: 'wrong_person',
      data: { ...words, representative: toRepresentative(id).fullName, address: contact.email },
      dedupeKey: `wrong_person:${id}:${at.getTime()}`,
    });
    await updateChecks(tx, orderId, actor);
    const detail = { representative: position };
    const audit = { action: 'wrong_person_reported', objectKind: 'order', objectId: orderId } as const;
    await recordAudit(tx, { actor, ...audit, detail, at });
  });
}

/** The address was corrected: the right person is asked, from the beginning and with a consent of their own. */
export async function askRightPerson(tx: Tx, representationId: string, actor: Actor): Promise<void> {
  const [changed] = await tx.representation.updateManyAndReturn({
    where: { id: representationId, wrongPersonAt: { not: null } },
    data: { wrongPersonAt: null, consentAt: null, consentVersion: null, consentWithdrawnAt: null },
  });
  if (changed) await updateChecks(tx, changed.orderId, actor);
}
