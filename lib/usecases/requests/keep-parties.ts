import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { Problem } from '@/lib/domain/problem';
import type { TechnicalContact } from '@/lib/domain/request/questions/options';
import type { OrganisationAnswer } from '@/lib/domain/request/questions/organisation';
import {
  type Person,
  peopleOf,
  type RepresentativeAnswer,
} from '@/lib/domain/request/questions/representative';

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
 * Keeps everybody a request names as representative for next time and gives the ids of their contacts in the same
 * order, the first one first. A stored person is never overwritten by a typed one with another name: that is somebody
 * else (S4-R47). Throws `invalid_input` for a contact of another account and for one who is named twice.
 */
export async function keepRepresentatives(
  tx: Tx,
  accountId: string,
  answer: RepresentativeAnswer,
  now: Date,
): Promise<readonly [string, ...string[]]> {
  const [first, ...others] = peopleOf(answer);
  const ids: [string, ...string[]] = [await keepPerson(tx, accountId, first, 'representative', now)];
  for (const [index, person] of others.entries()) {
    const field = `representative.others.${index}`;
    const id = await keepPerson(tx, accountId, person, field, now);
    if (ids.includes(id)) {
      throw new Problem('invalid_input', { fields: { [`${field}.email`]: 'same_person_twice' } });
    }
    ids.push(id);
  }
  return ids;
}

async function keepPerson(
  tx: Tx,
  accountId: string,
  { contactId, firstName, lastName, email, telephone, jobTitle, locale }: Person,
  field: string,
  now: Date,
): Promise<string> {
  const details = { email, phone: telephone, jobTitle, ...(locale && { locale }) };
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
    throw new Problem('invalid_input', { fields: { [`${field}.contactId`]: 'unknown_contact' } });
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

/** Keeps the technical contact for next time (S0-1.3.2i1) and gives the contact's id; null when there is none. */
export async function keepTechnicalContact(
  tx: Tx,
  accountId: string,
  person: TechnicalContact | undefined,
  now: Date,
): Promise<string | null> {
  return person ? keepPerson(tx, accountId, person, 'options.technicalContact', now) : null;
}
