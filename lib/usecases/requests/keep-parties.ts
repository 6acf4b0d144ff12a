import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { Problem } from '@/lib/domain/problem';
import type { OrganisationAnswer } from '@/lib/domain/request/questions/organisation';
import type { RepresentativeAnswer } from '@/lib/domain/request/questions/representative';

/** Keeps the organisation of a request for next time ("Existing information", S0-1.3.2f2) and gives its id. */
export async function keepOrganisation(
  tx: Tx,
  accountId: string,
  answer: OrganisationAnswer,
  now: Date,
): Promise<string> {
  if ('organisationId' in answer) return answer.organisationId;
  const { telephone, ...fields } = answer;
  const known = await tx.organisation.findFirst({ where: { accountId, kvkNumber: answer.kvkNumber } });
  if (known) {
    const data = { ...fields, phone: telephone, deactivatedAt: null };
    await tx.organisation.update({ where: { id: known.id }, data });
    return known.id;
  }
  const { id } = await tx.organisation.create({
    data: { id: newId(), accountId, ...fields, phone: telephone, createdAt: now },
  });
  return id;
}

/**
 * Keeps the representative for next time and gives the contact's id. A stored person is never overwritten by a typed
 * one with another name: that is somebody else (S4-R47).
 */
export async function keepRepresentative(
  tx: Tx,
  accountId: string,
  answer: RepresentativeAnswer,
  now: Date,
): Promise<string> {
  const { contactId, firstName, lastName, email, telephone, jobTitle } = answer;
  const details = { email, phone: telephone, jobTitle };
  const where = contactId
    ? { id: contactId, accountId }
    : {
        accountId,
        email: { equals: email, mode: 'insensitive' as const },
        firstName: { equals: firstName, mode: 'insensitive' as const },
        lastName: { equals: lastName, mode: 'insensitive' as const },
      };
  const known = await tx.contact.findFirst({ where });
  if (contactId && !known) {
    throw new Problem('invalid_input', { fields: { 'representative.contactId': 'unknown_contact' } });
  }
  if (known) {
    await tx.contact.update({ where: { id: known.id }, data: details });
    return known.id;
  }
  const { id } = await tx.contact.create({
    data: { id: newId(), accountId, firstName, lastName, ...details, createdAt: now },
  });
  return id;
}
