import { apiError } from '../errors';
import { type JsonObject, objectAt, toId } from '../json';
import type { Organization } from '../model';
import { readOrganizationFields } from '../validation/organization';
import type { Caller, World } from '../world';
import { storeContact, storeContacts } from './contacts';

/** The organization with this id; 404 when there is none. */
export function findOrganization(world: World, id: unknown): Organization {
  const organization = world.store.data.organizations.find((entry) => entry.id === toId(id));
  if (!organization) throw apiError('not_found', 'The specified organization was not found.');
  return organization;
}

/** Stores a new organization from a body that was judged before; the caller is its contact unless one is given. */
export function createOrganization(world: World, given: JsonObject, caller: Caller): Organization {
  const contact = objectAt(given, 'organization_contact');
  const organization: Organization = {
    ...readOrganizationFields(given),
    id: world.store.takeId('organization'),
    isActive: true,
    containerId: toId(objectAt(given, 'container')?.id) ?? world.store.data.account.rootContainerId,
    contactId: contact ? storeContact(world, contact).id : caller.userId,
    technicalContactId: null,
    validations: [],
    registrationNumber: null,
  };
  world.store.data.organizations.push(organization);
  return organization;
}

/** The organization an order names, made if it is new; contacts given with it replace the stored ones. */
export function organizationOfOrder(
  world: World,
  given: JsonObject | undefined,
  caller: Caller,
): Organization | null {
  if (!given) return null;
  const isNew = given.id === undefined || given.id === null;
  const organization = isNew ? createOrganization(world, given, caller) : findOrganization(world, given.id);
  const [contactId] = storeContacts(world, given.contacts, 'organization_contact');
  const [technicalContactId] = storeContacts(world, given.contacts, 'technical_contact');
  organization.contactId = contactId ?? organization.contactId;
  organization.technicalContactId = technicalContactId ?? organization.technicalContactId;
  return organization;
}
