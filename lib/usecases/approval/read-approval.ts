import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { decider, mayDecide } from '@/lib/domain/identity/representation';
import { nameOf } from '../identity/person-name';
import { representationToApprove } from '../identity/representation-by-link';
import { certificateContentOf } from './certificate-content';

/**
 * What the representative decides about: exactly what will stand in the certificate (M50). Readable after the decision
 * too, whoever took it, so that the mailed link then tells what was decided and by whom. Throws `not_found`.
 */
export async function readApproval(actor: Actor) {
  const representation = await representationToApprove(db(), actor);
  const { order, contact, approvalAskedAt } = representation;
  const first = decider(order.representations);
  const asked = approvalAskedAt !== null && mayDecide(representation);
  return {
    ...certificateContentOf(order),
    representativeName: nameOf(contact),
    open: order.state === 'validating' && !first && asked,
    decision: first?.approval ?? null,
    decidedAt: first?.approvedAt ?? null,
    /** Who was first, when it was somebody else. */
    decidedBy: first && first.id !== representation.id ? nameOf(first.contact) : null,
    reason: first?.approvalReason ?? null,
  };
}
