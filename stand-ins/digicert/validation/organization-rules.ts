import type { ApiProblem } from '../errors';
import { isTrue, type JsonObject, objectAt, toId } from '../json';
import type { Organization } from '../model';
import { contactListProblems, contactsOfType } from './contacts';
import type { Rule, RuleContext } from './order-rules';
import { findDuplicate, organizationProblems } from './organization';

/** Orders for one of these holders count as equivalent when a representative is already known. */
function orderedBefore({ state, product }: RuleContext, organization: Organization): boolean {
  return state.orders.some(
    (order) =>
      order.organizationId === organization.id &&
      order.productNameId === product.nameId &&
      order.verifiedContactIds.length > 0,
  );
}

function newOrganizationProblems(context: RuleContext, given: JsonObject): ApiProblem[] {
  const problems = organizationProblems(given);
  if (problems.length === 0 && !isTrue(given.skip_duplicate_org_check)) {
    const duplicate = findDuplicate(context.state.organizations, given);
    if (duplicate)
      problems.push({ code: 'organization_duplicate', message: `Use organization ${duplicate.id}.` });
  }
  if (contactsOfType(given.contacts, 'verified_contact').length === 0) {
    problems.push({
      code: 'verified_contact_required',
      message: 'A new organization needs a verified_contact.',
    });
  }
  if (context.callerIsServiceUser && contactsOfType(given.contacts, 'organization_contact').length === 0) {
    problems.push({ code: 'organization_contact_required' });
  }
  return problems;
}

function existingOrganizationProblems(context: RuleContext, given: JsonObject): ApiProblem[] {
  const organization = context.state.organizations.find(({ id }) => id === toId(given.id));
  if (!organization) return [{ code: 'organization_not_found' }];
  if (!organization.isActive) return [{ code: 'organization_inactive' }];
  if (contactsOfType(given.contacts, 'verified_contact').length > 0) return [];
  return orderedBefore(context, organization) ? [] : [{ code: 'verified_contact_required' }];
}

/** Judges `organization`: an existing one by id, or all fields of a new one, with the contacts each needs. */
export const organization: Rule = (context) => {
  const given = objectAt(context.body, 'organization');
  if (!given) return context.product.needsOrganization ? [{ code: 'organization_required' }] : [];
  const judge =
    given.id === undefined || given.id === null ? newOrganizationProblems : existingOrganizationProblems;
  return [...judge(context, given), ...contactListProblems(given.contacts, context.state.users)];
};
