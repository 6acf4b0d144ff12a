import type { ApiProblem } from '../errors';
import { type JsonObject, textAt } from '../json';
import type { Organization, OrganizationFields } from '../model';

interface FieldRule {
  readonly name: keyof OrganizationFields;
  readonly longest: number;
  readonly required: boolean;
}

const fieldRules: readonly FieldRule[] = [
  { name: 'name', longest: 64, required: true },
  { name: 'assumed_name', longest: 64, required: false },
  { name: 'address', longest: 64, required: true },
  { name: 'address2', longest: 64, required: false },
  { name: 'zip', longest: 40, required: true },
  { name: 'city', longest: 64, required: true },
  { name: 'state', longest: 64, required: true },
  { name: 'country', longest: 64, required: true },
  { name: 'telephone', longest: 32, required: true },
];

/** Name and assumed name share the 64 positions of one field; three go to the brackets between them. */
const LONGEST_BOTH_NAMES = 61;

/** Judges the fields of a new organization. */
export function organizationProblems(given: JsonObject): ApiProblem[] {
  const wrong = (message: string): ApiProblem => ({ code: 'invalid_organization_field', message });
  const problems = fieldRules.flatMap(({ name, longest, required }) => {
    const value = textAt(given, name);
    if (value === undefined) return required ? [wrong(`organization.${name} is required.`)] : [];
    return [...value].length > longest
      ? [wrong(`organization.${name} is longer than ${longest} characters.`)]
      : [];
  });
  const country = textAt(given, 'country');
  if (country && !/^[A-Za-z]{2}$/.test(country))
    problems.push(wrong('organization.country must be two letters.'));
  const assumed = textAt(given, 'assumed_name');
  if (assumed && [...assumed, ...(textAt(given, 'name') ?? '')].length > LONGEST_BOTH_NAMES) {
    problems.push(
      wrong(`organization.name and assumed_name are longer than ${LONGEST_BOTH_NAMES} characters together.`),
    );
  }
  return problems;
}

/** The fields of an organization from a body that was judged before; the country in lower case, as the API shows it. */
export function readOrganizationFields(given: JsonObject): OrganizationFields {
  const entries = fieldRules.map(({ name }) => [name, textAt(given, name) ?? '']);
  const fields = Object.fromEntries(entries) as unknown as OrganizationFields;
  return { ...fields, country: fields.country.toLowerCase() };
}

/** The organization that has the same name and address already, if any. */
export function findDuplicate(
  existing: readonly Organization[],
  given: JsonObject,
): Organization | undefined {
  const fingerprint = (fields: OrganizationFields): string =>
    [fields.name, fields.address, fields.zip, fields.city, fields.country].join('|').toLowerCase();
  const wanted = fingerprint(readOrganizationFields(given));
  return existing.find((organization) => fingerprint(organization) === wanted);
}
