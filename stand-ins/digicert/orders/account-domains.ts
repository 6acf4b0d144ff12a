import { apiError } from '../errors';
import { type JsonObject, objectAt, textAt, toId } from '../json';
import type { AccountDomain, Organization } from '../model';
import { isDomainName } from '../validation/names';
import { isDcvMethod } from '../validation/order-rules';
import { readValidationTypes } from '../validation/validation-types';
import type { World } from '../world';
import { newToken, proofMissing, proofStands } from './domains';

/** How long a proof of control may be used again: 397 days, a term of the stand-in's own. */
const PROOF_LIFETIME_MS = 397 * 24 * 60 * 60 * 1000;

/** The domain with this id; 404 when there is none. */
export function findDomain(world: World, id: string): AccountDomain {
  const domain = world.store.data.domains.find((entry) => entry.id === toId(id));
  if (!domain) throw apiError('not_found|domain');
  return domain;
}

function readName(world: World, body: JsonObject): string {
  const name = textAt(body, 'name')?.toLowerCase();
  if (!name || !isDomainName(name)) throw apiError('invalid_domain_name');
  const known = world.store.data.domains.find((entry) => entry.name === name);
  if (known) throw apiError('domain_exists', `Use domain ${known.id}.`);
  return name;
}

function readOrganization(world: World, body: JsonObject): Organization {
  const id = toId(objectAt(body, 'organization')?.id);
  const organization = world.store.data.organizations.find((entry) => entry.id === id);
  if (!organization) throw apiError('organization_not_found');
  if (!organization.isActive) throw apiError('organization_inactive');
  return organization;
}

/** Registers a domain from the body of a call; 400 when the body is not as it should be. */
export function createDomain(world: World, body: JsonObject): AccountDomain {
  const name = readName(world, body);
  const organization = readOrganization(world, body);
  const dcvMethod = body.dcv_method ?? 'email';
  if (!isDcvMethod(dcvMethod)) throw apiError('invalid_dcv_method');
  const types = body.validations === undefined ? [] : readValidationTypes(body);
  const domain: AccountDomain = {
    id: world.store.takeId('domain'),
    name,
    organizationId: organization.id,
    containerId: organization.containerId,
    isActive: true,
    createdAt: world.now().toISOString(),
    dcvMethod,
    ...newToken(world.now()),
    dcvTokenFound: false,
    provedUntil: null,
    validations: [],
  };
  world.store.data.domains.push(domain);
  submitDomain(world, domain, types);
  return domain;
}

/** Submits a domain for validation; a type that was submitted before stays as it is. */
export function submitDomain(world: World, domain: AccountDomain, types: readonly string[]): void {
  const createdAt = world.now().toISOString();
  for (const type of types) {
    if (!domain.validations.some((entry) => entry.type === type))
      domain.validations.push({ type, createdAt });
  }
  world.store.touch();
}

/** Gives a domain a new token; an earlier proof of control keeps its term. */
export function renewToken(world: World, domain: AccountDomain): void {
  if (domain.dcvMethod === 'email') throw apiError('invalid_dcv_method');
  Object.assign(domain, newToken(world.now()), { dcvTokenFound: false });
  world.store.touch();
}

/** Looks for the token in the desk's table of records; 400 with the code of the method when it is not there. */
export function proveDomain(world: World, domain: AccountDomain): void {
  if (!proofStands(world, domain, domain.name)) throw apiError(proofMissing[domain.dcvMethod]);
  domain.dcvTokenFound = true;
  domain.provedUntil = new Date(world.now().getTime() + PROOF_LIFETIME_MS).toISOString();
  world.store.touch();
}
