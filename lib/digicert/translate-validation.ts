import type { CaState, CaValidation } from '@/lib/domain/checks/check-facts';
import { type CaOrderStatus, orderStatus } from './translate';
import type { WireDomainValidation, WireOrganisationValidation, WireValidation } from './wire/validation';

/** What the CA says is still open on an order. */
export interface CaOrderValidation {
  orderStatus: CaOrderStatus;
  /** The status in the CA's own word, for staff. */
  rawStatus: string;
  /** What the order's checks are computed from. */
  facts: CaValidation;
  /** The same per name, with what is needed to prove one. */
  domains: CaDomainCheck[];
}

export interface CaDomainCheck {
  domainId: string | undefined;
  name: string;
  state: CaState;
  method: string | undefined;
}

const states = new Map<string, CaState>(
  Object.entries({
    pending: 'pending',
    submitted: 'pending',
    unvalidated: 'pending',
    complete: 'complete',
    approved: 'complete',
    active: 'complete',
    valid: 'complete',
    validated: 'complete',
    expired: 'expired',
  }),
);

/** Reads one status of a check; nothing said means that it is still open. */
export function checkState(raw: string | undefined): CaState {
  if (raw === undefined || raw === '') return 'pending';
  return states.get(raw.toLowerCase()) ?? 'unknown';
}

/** Translates the answer; `at` is when it was given. */
export function caValidation(wire: WireValidation, at: Date): CaOrderValidation {
  const domains = wire.dns_name_validations.map(domainCheck);
  // Neither is about the organisation: the one is the representative, the other waits for the order's approval.
  const {
    approver_verification: approver,
    request_authenticity: _,
    ...details
  } = detailsOf(wire.organization_validations);
  return {
    orderStatus: orderStatus(wire.order_status),
    rawStatus: wire.order_status ?? '',
    facts: {
      at,
      organisation: together(wire.organization_validations.map(({ status }) => checkState(status))),
      organisationDetails: Object.values(details),
      approver: approver ?? contactState(wire.organization_validations),
      domains: domains.map(({ state }) => state),
      title: titleState(wire),
    },
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

/** Several states as one: any doubt is doubt, and only all complete is complete. */
function together(all: CaState[]): CaState {
  for (const state of ['unknown', 'expired', 'pending'] as const) {
    if (all.includes(state)) return state;
  }
  return all.length > 0 ? 'complete' : 'pending';
}

/** The parts of all organisation checks by the CA's names; one that occurs twice counts as its weaker state. */
function detailsOf(validations: WireOrganisationValidation[]): Record<string, CaState> {
  const details = new Map<string, CaState>();
  for (const [name, raw] of validations.flatMap((one) => Object.entries(one.verification_details))) {
    const known = details.get(name);
    details.set(name, together([checkState(raw), ...(known ? [known] : [])]));
  }
  return Object.fromEntries(details);
}

/** The professional title, when the CA says anything of it. */
function titleState({ individual_validation: person }: WireValidation): CaState | undefined {
  const raw = person?.verification_details?.professional_title_verification;
  return raw === undefined ? undefined : checkState(raw);
}

function contactState(validations: WireOrganisationValidation[]): CaState | undefined {
  const contacts = validations.flatMap((one) =>
    one.verified_contacts.map(({ status }) => checkState(status)),
  );
  return contacts.length > 0 ? together(contacts) : undefined;
}
