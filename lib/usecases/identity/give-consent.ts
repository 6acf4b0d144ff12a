import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import type { FieldProblemCode } from '@/lib/domain/field-problem';
import { consentVersion } from '@/lib/domain/identity/consent';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { needOpenIdentity } from './need-open-identity';
import { representationToIdentify } from './representation-by-link';
import { beginAnew } from './retry-identity';

export interface Consent {
  /** Government identity document and face images may be processed (S0-A2.3d). */
  biometrics: boolean;
  /** The terms of use are accepted (S0-A2.3e). */
  terms: boolean;
  /** The e-mail address is the representative's own (S0-A2.3f). */
  ownEmail: boolean;
}

const whenMissing: Record<keyof Consent, FieldProblemCode> = {
  biometrics: 'consent_biometrics_needed',
  terms: 'consent_terms_needed',
  ownEmail: 'consent_own_email_needed',
};

/** What is wrong with an incomplete consent, tick by tick; empty when all three are given (S0-A2.3g). */
export function missingConsent(consent: Consent): Partial<Record<keyof Consent, FieldProblemCode>> {
  const names = Object.keys(whenMissing) as (keyof Consent)[];
  return Object.fromEntries(names.filter((name) => !consent[name]).map((name) => [name, whenMissing[name]]));
}

/**
 * Records the representative's consent with the version of its text. All three ticks are needed: throws
 * `invalid_input` with the missing ones, `identity_already_passed` when there is nothing left to consent to, and
 * `identity_not_open`. Given again after it was taken back, the app begins anew; `identity_unavailable` when it cannot.
 */
export async function giveConsent(actor: Actor, consent: Consent): Promise<void> {
  const fields = missingConsent(consent);
  if (Object.keys(fields).length > 0) throw new Problem('invalid_input', { fields });
  const before = await transaction(async (tx) => {
    const representation = await representationToIdentify(tx, actor);
    needOpenIdentity(representation);
    const at = now();
    await tx.representation.update({
      where: { id: representation.id },
      data: { consentAt: at, consentVersion, consentWithdrawnAt: null },
    });
    await recordAudit(tx, {
      actor,
      action: 'consent_given',
      objectKind: 'order',
      objectId: representation.orderId,
      detail: { version: consentVersion, representative: representation.position },
      at,
    });
    return representation;
  });
  if (before.consentWithdrawnAt) await beginAnew(before.id, before.identityId);
}
