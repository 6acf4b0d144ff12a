import type { AccountDomain } from '../model';
import { validationTypes } from '../validation/validation-types';
import type { World } from '../world';
import { CNAME_TARGET, constructedAddresses, tokenFileUrl } from './domains';
import { organizationInfo, timestamp } from './present';

function tokenStatus(world: World, domain: AccountDomain): 'active' | 'pending' | 'expired' {
  if (domain.dcvTokenFound) return 'active';
  return new Date(domain.dcvTokenExpires) < world.now() ? 'expired' : 'pending';
}

/** What the customer needs to prove control: the token and its place, or for `email` the addresses. */
export function dcvInfo(world: World, domain: AccountDomain): Record<string, unknown> {
  const { name, dcvMethod, dcvToken, dcvTokenExpires } = domain;
  if (dcvMethod === 'email') {
    return { validation_emails: { name_scope: name, base_emails: constructedAddresses(name) } };
  }
  return {
    dcv_token: {
      token: dcvToken,
      status: tokenStatus(world, domain),
      expiration_date: timestamp(dcvTokenExpires),
      ...(dcvMethod === 'dns-cname-token' ? { verification_value: CNAME_TARGET } : {}),
      ...(dcvMethod === 'http-token' ? { http_token_url: tokenFileUrl(name) } : {}),
    },
  };
}

function validationStatus(world: World, { provedUntil }: AccountDomain): 'pending' | 'active' | 'expired' {
  if (!provedUntil) return 'pending';
  return new Date(provedUntil) < world.now() ? 'expired' : 'active';
}

function validationInfo(world: World, domain: AccountDomain) {
  return domain.validations.map(({ type, createdAt }) => ({
    type,
    name: type.toUpperCase(),
    description: validationTypes[type],
    date_created: timestamp(createdAt),
    ...(domain.provedUntil ? { validated_until: timestamp(domain.provedUntil) } : {}),
    status: validationStatus(world, domain),
  }));
}

/** A domain of the account, with as much of its validation as was asked for. */
export function domainInfo(
  world: World,
  domain: AccountDomain,
  include: { readonly dcv: boolean; readonly validation: boolean },
): Record<string, unknown> {
  const { id, name, isActive, createdAt, containerId, organizationId, dcvMethod } = domain;
  const { organizations, containers } = world.store.data;
  const organization = organizations.find((entry) => entry.id === organizationId);
  return {
    id,
    name,
    is_active: isActive,
    status: isActive ? 'active' : 'inactive',
    date_created: timestamp(createdAt),
    ...(organization ? { organization: organizationInfo(organization) } : {}),
    container: { id: containerId, name: containers.find((entry) => entry.id === containerId)?.name },
    dcv_method: dcvMethod,
    ...(include.dcv ? dcvInfo(world, domain) : {}),
    ...(include.validation ? { validations: validationInfo(world, domain) } : {}),
  };
}
