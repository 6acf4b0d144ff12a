import type { ApiProblem } from '../errors';
import { isObject, type JsonObject, textAt, toId } from '../json';
import type { Person, User } from '../model';

const contactTypes = ['organization_contact', 'technical_contact', 'verified_contact'] as const;
type ContactType = (typeof contactTypes)[number];

/** Contact types that occur at most once; there may be 15 verified contacts. */
const SINGLE: readonly ContactType[] = ['organization_contact', 'technical_contact'];
const MOST_VERIFIED = 15;

const limits: Readonly<Record<keyof Person, number>> = {
  first_name: 128,
  last_name: 128,
  email: 255,
  job_title: 64,
  telephone: 32,
};
const fields = Object.keys(limits) as (keyof Person)[];
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Judges the details of a person: all five are needed. */
export function personProblems(given: JsonObject, where: string): ApiProblem[] {
  const wrong = (message: string): ApiProblem => ({ code: 'invalid_contact', message });
  return fields.flatMap((field) => {
    const value = textAt(given, field);
    if (value === undefined) return [wrong(`${where}.${field} is required.`)];
    if ([...value].length > limits[field])
      return [wrong(`${where}.${field} is longer than ${limits[field]} characters.`)];
    return field === 'email' && !EMAIL.test(value) ? [wrong(`${where}.email is not a mail address.`)] : [];
  });
}

/** The details of a person from a body that was judged before. */
export function readPerson(given: JsonObject): Person {
  return Object.fromEntries(fields.map((field) => [field, textAt(given, field) ?? ''])) as unknown as Person;
}

/** Whether any detail is given besides `user_id`; together they overwrite what is stored. */
export const hasDetails = (given: JsonObject): boolean =>
  fields.some((field) => textAt(given, field) !== undefined);

const isContactType = (value: unknown): value is ContactType => contactTypes.some((type) => type === value);

/** A contact's type, or undefined when it has none of the three. */
function contactTypeOf(contact: JsonObject): ContactType | undefined {
  return isContactType(contact.contact_type) ? contact.contact_type : undefined;
}

function contactProblems(contact: unknown, where: string, users: readonly User[]): ApiProblem[] {
  const wrong = (message: string): ApiProblem[] => [{ code: 'invalid_contact', message }];
  if (!isObject(contact)) return wrong(`${where} must be an object.`);
  if (!contactTypeOf(contact))
    return wrong(`${where}.contact_type must be one of ${contactTypes.join(', ')}.`);
  if (contact.user_id == null) return personProblems(contact, where);
  const id = toId(contact.user_id);
  if (!users.some((user) => user.id === id)) return wrong(`${where}.user_id is not known.`);
  return hasDetails(contact) ? personProblems(contact, where) : [];
}

/** Judges a `contacts` list; no list at all is fine here. */
export function contactListProblems(contacts: unknown, users: readonly User[]): ApiProblem[] {
  if (contacts === undefined || contacts === null) return [];
  if (!Array.isArray(contacts)) return [{ code: 'invalid_contact', message: 'contacts must be a list.' }];
  const problems = contacts.flatMap((contact, at) => contactProblems(contact, `contacts[${at}]`, users));
  const count = (type: ContactType): number =>
    contacts.filter((contact) => isObject(contact) && contactTypeOf(contact) === type).length;
  if (count('verified_contact') > MOST_VERIFIED) problems.push({ code: 'too_many_contacts' });
  for (const type of SINGLE) {
    if (count(type) > 1)
      problems.push({ code: 'contact_type_duplicate', message: `There can be only one ${type}.` });
  }
  return problems;
}

/** The contacts of one type in a list that was judged before. */
export function contactsOfType(contacts: unknown, type: ContactType): JsonObject[] {
  return Array.isArray(contacts)
    ? contacts.filter(isObject).filter((contact) => contactTypeOf(contact) === type)
    : [];
}
