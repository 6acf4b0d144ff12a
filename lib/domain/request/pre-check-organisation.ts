import { fieldProblems } from '../checked';
import { sameName } from '../numbers/organisation-name';
import { type Finding, findingsOf } from './pre-check-finding';
import {
  type CompanyAnswer,
  type RegisterDifference,
  type RegisteredCompany,
  registerDifferences,
} from './pre-check-register';
import { type NewOrganisation, newOrganisationSchema, ORGANISATION_NAME_MAX } from './questions/organisation';

const { refuse, warn, note } = findingsOf('organisation');

/**
 * The organisation as the CA will judge it: every field it needs (a stored one may be from before they were asked), and
 * the trade register beside it (M34, S2-R33). A register that is down refuses nobody.
 */
export function organisationFindings(
  organisation: NewOrganisation,
  company: CompanyAnswer | undefined,
): readonly Finding[] {
  return [...fieldFindings(organisation), ...registerFindings(organisation, company)];
}

function fieldFindings(organisation: NewOrganisation): readonly Finding[] {
  const parsed = newOrganisationSchema.safeParse(organisation);
  if (parsed.success) return [];
  return Object.entries(fieldProblems(parsed.error)).map(([field, problem]) => refuse(problem, field));
}

function registerFindings(
  organisation: NewOrganisation,
  company: CompanyAnswer | undefined,
): readonly Finding[] {
  if (!company) return [];
  if (company.state === 'could_not_ask') return [note('kvk_could_not_ask', 'kvkNumber')];
  if (company.state === 'not_found') return [warn('kvk_number_unknown', 'kvkNumber')];
  const { entry } = company;
  if (!entry.active) return [refuse('kvk_number_inactive', 'kvkNumber', entry.name)];
  const differences = registerDifferences(organisation, entry);
  return [...nameFinding(organisation.name, entry, differences), ...addressFinding(entry, differences)];
}

/** A registered name longer than the CA takes cannot be copied, so that another one is no reason to refuse. */
function nameFinding(
  typed: string,
  { name, tradeNames }: RegisteredCompany,
  differences: readonly RegisterDifference[],
): readonly Finding[] {
  if (!differences.some(({ field }) => field === 'name')) return [];
  if (tradeNames.some((tradeName) => sameName(tradeName, typed))) {
    return [warn('organisation_name_is_trade_name', 'name', name)];
  }
  const judge = [...name].length > ORGANISATION_NAME_MAX ? warn : refuse;
  return [judge('organisation_name_differs', 'name', name)];
}

function addressFinding(
  { address }: RegisteredCompany,
  differences: readonly RegisterDifference[],
): readonly Finding[] {
  const first = differences.find(({ field }) => field !== 'name');
  if (!first || !address) return [];
  const { street, houseNumber, postcode, city } = address;
  return [warn('organisation_address_differs', first.field, `${street} ${houseNumber}, ${postcode} ${city}`)];
}
