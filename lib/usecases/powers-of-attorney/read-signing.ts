import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { PowerContent } from '@/lib/domain/authority/power';
import { nameOf } from '../identity/person-name';
import { contentHash, signatureHash } from './power-content';
import { isAsked, signatoryByLink } from './signatory-by-link';

/**
 * What a signatory reads and answers; after the answer the same link tells what was answered. Of the others only names
 * and whether they signed. Throws `not_found`.
 */
export async function readSigning(actor: Actor) {
  const signatory = await signatoryByLink(db(), actor);
  const { powerOfAttorney: power, signedAt, signedName, declinedAt } = signatory;
  const content = power.content as unknown as PowerContent;
  const signed =
    signedAt && signedName
      ? {
          at: signedAt,
          name: signedName,
          hash: signatureHash(contentHash(content, power.version), {
            signatoryId: signatory.id,
            typedName: signedName,
            at: signedAt,
          }),
        }
      : null;
  return {
    name: nameOf(signatory),
    firstName: signatory.firstName,
    locale: power.locale,
    content,
    applicant: nameOf(power.order.applicant),
    asked: isAsked(signatory),
    withdrawn: power.withdrawnAt !== null,
    signed,
    declined: declinedAt !== null,
    signatories: power.signatories.map((other) => ({
      id: other.id,
      name: nameOf(other),
      jobTitle: other.jobTitle,
      isReader: other.id === signatory.id,
      signed: other.signedAt !== null,
    })),
  };
}
