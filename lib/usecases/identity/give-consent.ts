import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { canVerifyIdentity } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';

/** Version of the three statements on the consent page; a changed text asks again. */
export const consentVersion = '2026-11';

export interface Consent {
  /** Government identity document and face images may be processed (S0-A2.3d). */
  biometrics: boolean;
  /** The terms of use are accepted (S0-A2.3e). */
  terms: boolean;
  /** The e-mail address is the representative's own (S0-A2.3f). */
  ownEmail: boolean;
}

/**
 * Records the representative's consent with the version of its text. All three ticks are needed (S0-A2.3g): throws
 * `invalid_input` with the missing ones. Once the identity is verified there is nothing left to consent to.
 */
export async function giveConsent(actor: Actor, consent: Consent): Promise<void> {
  const missing = Object.entries(consent).filter(([, given]) => !given);
  if (missing.length > 0) {
    const fields = Object.fromEntries(missing.map(([name]) => [name, 'consent_incomplete' as const]));
    throw new Problem('invalid_input', { fields });
  }
  await transaction(async (tx) => {
    const order = await tx.certificateOrder.findUnique({
      where: { id: actor.kind === 'link' ? actor.subjectId : '' },
    });
    if (!order || !canVerifyIdentity(actor, order)) throw new Problem('not_found');
    if (order.identityState === 'passed') throw new Problem('identity_already_passed');
    if (order.state !== 'validating') throw new Problem('identity_not_open');
    const at = now();
    await tx.certificateOrder.update({
      where: { id: order.id },
      data: { consentAt: at, consentVersion },
    });
    await recordAudit(tx, {
      actor,
      action: 'consent_given',
      objectKind: 'order',
      objectId: order.id,
      detail: { version: consentVersion },
      at,
    });
  });
}
