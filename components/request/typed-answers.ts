import type { StoredName } from '@/lib/views/request-view';

/** What stands in the fields of each form, and the answer it stands for. The rules come later and are large. */

export interface TypedOrganisation {
  /** Id of a stored one, or `new`. */
  organisationId: string;
  kvkNumber: string;
  name: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  province: string;
  country: string;
  telephone: string;
}

export function toOrganisation({ organisationId, ...typed }: TypedOrganisation): unknown {
  return organisationId === 'new' ? typed : { organisationId };
}

export interface TypedOin {
  choice: string;
  kvkNumber: string;
  number: string;
}

export function toOin({ choice, kvkNumber, number }: TypedOin): unknown {
  if (choice === 'none') return { include: false };
  return { include: true, choice, number: choice === 'kvk' ? kvkNumber : number };
}

export interface TypedDomain {
  kind: string;
  label: string;
  /** What is proposed: an answer that is the same was taken over, not chosen. */
  freeLabel: string;
  name: string;
  method: string;
  scope: string;
}

export function toDomain({ kind, label, freeLabel, ...own }: TypedDomain): unknown {
  if (kind !== 'qvtl') return { kind, ...own };
  return { kind, label, ...(label === freeLabel && { derived: true }) };
}

export interface TypedValidity {
  /** `years:2`, `until:2028-11-11`, or `until` and `days` with their own field. */
  choice: string;
  date: string;
  days: string;
}

export function toValidity({ choice, date, days }: TypedValidity): unknown {
  const [kind, value] = choice.split(':');
  if (kind === 'years') return { kind, years: value };
  if (kind === 'days') return { kind, days };
  return { kind, date: value ?? date };
}

export interface TypedKey {
  kind: string;
  bits: string;
  csr: string;
}

/** With the file that was dropped; its text goes into `csr`. */
export interface TypedKeyForm extends TypedKey {
  file: File | null;
}

export function toKey({ kind, bits, csr }: TypedKey): unknown {
  return kind === 'csr' ? { kind, csr } : { kind, bits };
}

/** A person in a form of several. */
export interface TypedPerson {
  /** Id of a stored person, or `new`. */
  contactId: string;
  firstName: string;
  lastName: string;
  email: string;
  telephone: string;
  jobTitle: string;
  locale: string;
}

export interface TypedRepresentative extends TypedPerson {
  soleAuthority: string;
  others: TypedPerson[];
}

const toPerson = ({ contactId, ...typed }: TypedPerson) =>
  contactId === 'new' ? typed : { ...typed, contactId };

export function toRepresentative({ soleAuthority, others, ...first }: TypedRepresentative): unknown {
  return {
    ...toPerson(first),
    ...(soleAuthority !== '' && { soleAuthority: soleAuthority === 'yes' }),
    ...(others.length > 0 && { others: others.map(toPerson) }),
  };
}

export interface TypedOptions {
  technicalContact: {
    /** Id of a stored person, `new` or `none`. */
    contactId: string;
    firstName: string;
    lastName: string;
    email: string;
    telephone: string;
    jobTitle: string;
  };
  extraEmails: string[];
  comments: string;
}

/** Somebody who is stored is taken as stored. */
export function toOptions(
  { technicalContact, ...rest }: TypedOptions,
  stored: readonly StoredName[],
): unknown {
  const { contactId, ...typed } = technicalContact;
  if (contactId === 'none') return rest;
  const known = stored.find(({ id }) => id === contactId);
  if (!known) return { ...rest, technicalContact: typed };
  const { id, ...person } = known;
  return { ...rest, technicalContact: { ...person, contactId: id } };
}
