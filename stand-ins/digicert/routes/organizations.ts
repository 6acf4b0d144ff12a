import { Hono } from 'hono';
import { ApiError, apiError } from '../errors';
import { isTrue, objectAt, readObject } from '../json';
import { listPage } from '../listing';
import type { Organization, OrganizationValidation } from '../model';
import { storeContacts } from '../orders/contacts';
import { createOrganization, findOrganization } from '../orders/organizations';
import { organizationInfo, personInfo, timestamp } from '../orders/present';
import { contactListProblems, personProblems } from '../validation/contacts';
import { findDuplicate, organizationProblems } from '../validation/organization';
import { readValidationTypes, validationTypes } from '../validation/validation-types';
import type { ApiEnv, World } from '../world';

function validationInfo(world: World, validation: OrganizationValidation) {
  const { type, status, createdAt, validatedUntil, contactIds } = validation;
  return {
    type,
    name: type.toUpperCase(),
    description: validationTypes[type],
    date_created: timestamp(createdAt),
    ...(validatedUntil ? { validated_until: timestamp(validatedUntil) } : {}),
    status,
    verified_users: contactIds.map((id) => personInfo(world.store.data.users.find((user) => user.id === id))),
  };
}

function fullInfo(world: World, organization: Organization, withValidation: boolean) {
  const { users, containers } = world.store.data;
  const contact = (id: number | null) => personInfo(users.find((user) => user.id === id));
  const { address, address2, zip, containerId, isActive } = organization;
  return {
    ...organizationInfo(organization),
    status: isActive ? 'active' : 'inactive',
    address,
    ...(address2 ? { address2 } : {}),
    zip,
    container: { id: containerId, name: containers.find(({ id }) => id === containerId)?.name },
    organization_contact: contact(organization.contactId),
    ...(organization.technicalContactId
      ? { technical_contact: contact(organization.technicalContactId) }
      : {}),
    ...(withValidation
      ? { validations: organization.validations.map((validation) => validationInfo(world, validation)) }
      : {}),
  };
}

/** Organizations: list, read, create, activate, contacts. */
export function organizationRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/', (c) => {
    const { items, page } = listPage(world.store.data.organizations, c.req.url, {
      largestPage: 1000,
      search: ['name'],
      properties: {
        id: ({ id }) => id,
        name: ({ name }) => name,
        status: ({ isActive }) => (isActive ? 'active' : 'inactive'),
        is_active: ({ isActive }) => isActive,
        city: ({ city }) => city,
        country: ({ country }) => country,
        container_id: ({ containerId }) => containerId,
      },
    });
    const withValidation = isTrue(c.req.query('include_validation'));
    return c.json({ organizations: items.map((entry) => fullInfo(world, entry, withValidation)), page });
  });

  routes.get('/:id', (c) => c.json(fullInfo(world, findOrganization(world, c.req.param('id')), true)));

  routes.post('/', async (c) => {
    const body = await readObject(c.req);
    const problems = organizationProblems(body);
    const contact = objectAt(body, 'organization_contact');
    if (contact) problems.push(...personProblems(contact, 'organization_contact'));
    const duplicate = problems.length === 0 ? findDuplicate(world.store.data.organizations, body) : undefined;
    if (duplicate && !isTrue(body.skip_duplicate_org_check)) {
      problems.push({ code: 'organization_duplicate', message: `Use organization ${duplicate.id}.` });
    }
    const [first, ...others] = problems;
    if (first) throw new ApiError(first, ...others);
    return c.json({ id: createOrganization(world, body, c.get('caller')).id }, 201);
  });

  return routes;
}

/** Switching an organization on or off, and its contacts. */
export function organizationChangeRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  for (const [action, isActive] of [
    ['activate', true],
    ['deactivate', false],
  ] as const) {
    routes.put(`/:id/${action}`, (c) => {
      findOrganization(world, c.req.param('id')).isActive = isActive;
      world.store.touch();
      return c.body(null, 204);
    });
  }

  routes.put('/:id/contact', async (c) => {
    const organization = findOrganization(world, c.req.param('id'));
    const { contacts } = await readObject(c.req);
    if (!Array.isArray(contacts)) throw apiError('invalid_contact', 'contacts is required.');
    const [first, ...others] = contactListProblems(contacts, world.store.data.users);
    if (first) throw new ApiError(first, ...others);
    organization.contactId =
      storeContacts(world, contacts, 'organization_contact')[0] ?? organization.contactId;
    organization.technicalContactId = storeContacts(world, contacts, 'technical_contact')[0] ?? null;
    world.store.touch();
    return c.body(null, 204);
  });

  return routes;
}

/** Submitting an organization for validation ahead of any order, and reading how that stands. */
export function organizationValidationRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/:id/validation', (c) => {
    const { validations } = findOrganization(world, c.req.param('id'));
    return c.json(
      validations.length === 0
        ? {}
        : { validations: validations.map((entry) => validationInfo(world, entry)) },
    );
  });

  routes.post('/:id/validation', async (c) => {
    const organization = findOrganization(world, c.req.param('id'));
    const types = readValidationTypes(await readObject(c.req));
    for (const type of types.filter(
      (type) => !organization.validations.some((entry) => entry.type === type),
    )) {
      const createdAt = world.now().toISOString();
      organization.validations.push({
        type,
        status: 'pending',
        createdAt,
        validatedUntil: null,
        contactIds: [],
      });
    }
    world.store.touch();
    return c.body(null, 204);
  });

  return routes;
}
