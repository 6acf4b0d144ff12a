import { type CaOrderStatus, orderStatus } from './translate';
import type { WireDomainValidation, WireOrganisationValidation, WireValidation } from './wire/validation';

/** How far one thing is that the CA checks. `unclear`: it said something undocumented, or contradicts itself. */
export type CaCheckState = 'open' | 'passed' | 'failed' | 'unclear';

/** What the CA says is still open on an order, in our words. */
export interface CaValidation {
  orderStatus: CaOrderStatus;
  rawStatus: string;
  organisation: CaCheckState;
  /** Parts of the organisation check in the CA's names, such as `address_verification`. */
  organisationParts: Record<string, CaCheckState>;
  /** The representative's authority and identity, as far as the CA shows them; absent when it shows nothing. */
  representative: CaCheckState | undefined;
  /** All names together; `passed` when there is none to check. */
  domain: CaCheckState;
  domains: CaDomainCheck[];
}

export interface CaDomainCheck {
  domainId: string | undefined;
  name: string;
  state: CaCheckState;
  method: string | undefined;
}

const states = new Map<string, CaCheckState>(
  Object.entries({
    pending: 'open',
    submitted: 'open',
    unvalidated: 'open',
    processing: 'open',
    complete: 'passed',
    approved: 'passed',
    active: 'passed',
    valid: 'passed',
    validated: 'passed',
    expired: 'failed',
    rejected: 'failed',
    failed: 'failed',
    declined: 'failed',
    invalid: 'failed',
  }),
);

/** Reads one status of a check; nothing said means that it is still open. */
export function checkState(raw: string | undefined): CaCheckState {
  if (raw === undefined || raw === '') return 'open';
  return states.get(raw.toLowerCase()) ?? 'unclear';
}

export function caValidation(wire: WireValidation): CaValidation {
  const domains = wire.dns_name_validations.map(domainCheck);
  const parts = organisationParts(wire.organization_validations);
  return {
    orderStatus: orderStatus(wire.order_status),
    rawStatus: wire.order_status ?? '',
    organisation: organisationState(wire.organization_validations, parts),
    organisationParts: parts,
    representative: representativeState(wire.organization_validations, parts),
    domain: domains.length === 0 ? 'passed' : together(domains.map(({ state }) => state)),
    domains,
  };
}

export function domainCheck(wire: WireDomainValidation): CaDomainCheck {
  return {
    domainId: wire.domain_id,
    name: wire.name_scope ?? wire.dns_name ?? wire.dns_names?.[0] ?? '',
    state: checkState(wire.status),
    method: wire.method,
  };
}

/** Several states as one: any failure fails, any doubt is doubt, and only all passed is passed. */
function together(states: CaCheckState[]): CaCheckState {
  for (const state of ['failed', 'unclear', 'open'] as const) {
    if (states.includes(state)) return state;
  }
  return states.length > 0 ? 'passed' : 'open';
}

function organisationParts(validations: WireOrganisationValidation[]): Record<string, CaCheckState> {
  const parts: Record<string, CaCheckState> = {};
  for (const [name, raw] of validations.flatMap((one) => Object.entries(one.verification_details))) {
    const known = parts[name];
    parts[name] = known ? together([known, checkState(raw)]) : checkState(raw);
  }
  return parts;
}

/** Parts that are about the representative and the request, not about the organisation itself. */
const aboutRepresentative = new Set(['approver_verification', 'request_authenticity']);

/**
 * A whole that is called complete while a part of it is open or failed is a contradiction: nobody should be told
 * that all is well.
 */
function organisationState(
  validations: WireOrganisationValidation[],
  parts: Record<string, CaCheckState>,
): CaCheckState {
  const whole = together(validations.map(({ status }) => checkState(status)));
  const own = Object.entries(parts).filter(([name]) => !aboutRepresentative.has(name));
  if (own.length === 0 || whole === 'failed' || whole === 'unclear') return whole;
  const sum = together(own.map(([, state]) => state));
  if (whole === 'passed') return sum === 'passed' ? 'passed' : 'unclear';
  const waitsForPerson = [...aboutRepresentative].some((name) => parts[name] === 'open');
  return sum === 'passed' && !waitsForPerson ? 'open' : sum;
}

function representativeState(
  validations: WireOrganisationValidation[],
  parts: Record<string, CaCheckState>,
): CaCheckState | undefined {
  const contacts = validations.flatMap((one) =>
    one.verified_contacts.map(({ status }) => checkState(status)),
  );
  const said = [...contacts, ...(parts.approver_verification ? [parts.approver_verification] : [])];
  return said.length > 0 ? together(said) : undefined;
}
