import type { DcvMethod, DcvScope } from '@/lib/domain/domain-name/control-proof';
import type { NewOrganisation } from './organisation-body';
import { newOrganisationBody } from './organisation-body';
import { wireId } from './wire-id';

/** A person as the CA knows one: one that it stored (`userId`), or written out in full. Never both: that overwrites. */
export type CaContact = { userId: string } | CaContactDetails;

export interface CaContactDetails {
  firstName: string;
  lastName: string;
  email: string;
  jobTitle: string;
  telephone: string;
}

/** Length of the order: whole years, days, or an end date (`YYYY-MM-DD`). */
export type CaValidity =
  | { kind: 'years'; years: number }
  | { kind: 'days'; days: number }
  | { kind: 'until'; date: string };

/** The OIN in the subject: this one, the one the CA has validated before, or none. */
export type CaOin = { kind: 'include'; number: string } | { kind: 'prevalidated' } | { kind: 'exclude' };

/** The name in the certificate: below the CA's qvtl.nl, or a domain of the customer's own. */
export type CaName =
  | { kind: 'qvtl'; name: string }
  | { kind: 'own'; name: string; dcvMethod: DcvMethod; scope: DcvScope };

/** An organisation the CA knows, or a new one with the person it may write to. */
export type CaOrderOrganisation = { id: string } | NewCaOrganisation;

interface NewCaOrganisation {
  create: NewOrganisation;
  contact: CaContact;
  /** Make it even though the CA finds one like it. Only when somebody said that it is another one (S4-R32). */
  evenIfAlike?: boolean | undefined;
}

/** An order of a PKIo Private Services Server certificate, in our words. */
export interface PrivateServicesOrder {
  /** Our own reference; the order is found by it when the answer was lost. */
  reference: string;
  /** CSR in PEM. The CA takes only the public key from it. */
  csr: string;
  oin: CaOin;
  name: CaName;
  organisation: CaOrderOrganisation;
  /** The authorised representative; left out only for an organisation the CA already has one of. */
  representative?: CaContact | undefined;
  /** For technical questions about this order alone; whom the organisation has stays as it is. */
  technicalContact?: CaContact | undefined;
  validity: CaValidity;
  /** Issuing CA, by its id in the product's `allowed_ca_certs`, where the account may choose. */
  caCertId?: string | undefined;
  /** Skip the approval inside our own account; default true. */
  skipApproval?: boolean | undefined;
  comments?: string | undefined;
  additionalEmails?: string[] | undefined;
  renewalOfOrderId?: string | undefined;
}

/** What every order of an account carries: its division, and the custom field for our reference. */
export interface AccountContext {
  containerId?: string | undefined;
  referenceFieldId?: string | undefined;
}

/** Body of `POST /order/certificate/pkio_private_services_server` in the documented shape; absent parts are left out. */
export function privateServicesBody(
  order: PrivateServicesOrder,
  account: AccountContext,
): Record<string, unknown> {
  return withoutUndefined({
    certificate: certificateBody(order),
    csa_agreed_to: true,
    ...domainBody(order.name),
    container: account.containerId ? { id: wireId(account.containerId) } : undefined,
    organization: organisationBody(order),
    technical_contact: order.technicalContact ? personBody(order.technicalContact) : undefined,
    order_validity: validityBody(order.validity),
    payment_method: 'balance',
    skip_approval: order.skipApproval ?? true,
    comments: order.comments,
    additional_emails: order.additionalEmails,
    renewal_of_order_id: order.renewalOfOrderId ? wireId(order.renewalOfOrderId) : undefined,
    custom_fields: account.referenceFieldId
      ? [{ metadata_id: wireId(account.referenceFieldId), value: order.reference }]
      : undefined,
  });
}

function certificateBody(order: PrivateServicesOrder): Record<string, unknown> {
  return withoutUndefined({
    signature_hash: 'sha256',
    oin: order.oin.kind === 'include' ? order.oin.number : undefined,
    exclude_oin: order.oin.kind === 'exclude' ? true : undefined,
    common_name: order.name.name,
    dns_names: [order.name.name],
    server_platform: { id: -1 },
    csr: onOneLine(order.csr),
    ca_cert_id: order.caCertId,
  });
}

/** A name below qvtl.nl is checked by the CA itself; the guide's choice is DNS TXT on the exact name. */
function domainBody(name: CaName): Record<string, unknown> {
  const own = name.kind === 'own' ? name : undefined;
  return {
    dcv_method: own?.dcvMethod ?? 'dns-txt-token',
    certificate_dcv_scope: own?.scope ?? 'fqdn',
    use_qvtl_domain: !own,
  };
}

function organisationBody({ organisation, representative }: PrivateServicesOrder): Record<string, unknown> {
  const contacts = [
    ...(representative ? [contactBody('verified_contact', representative)] : []),
    ...('create' in organisation ? [contactBody('organization_contact', organisation.contact)] : []),
  ];
  const identity =
    'create' in organisation ? inlineOrganisation(organisation) : { id: wireId(organisation.id) };
  return withoutUndefined({ ...identity, contacts: contacts.length > 0 ? contacts : undefined });
}

/** A new organisation inside an order; the CA's own look for one like it stays on, unless an explicit act turned it off. */
export function inlineOrganisation({ create, evenIfAlike }: NewCaOrganisation): Record<string, unknown> {
  return { ...newOrganisationBody(create), ...(evenIfAlike && { skip_duplicate_org_check: true }) };
}

/** A person in the words of the CA: by id alone, or written out; both would overwrite who is stored (S4-R47). */
export function contactBody(type: 'verified_contact' | 'organization_contact', contact: CaContact) {
  return { contact_type: type, ...personBody(contact) };
}

function personBody(contact: CaContact): Record<string, unknown> {
  if ('userId' in contact) return { user_id: wireId(contact.userId) };
  const { firstName, lastName, email, jobTitle, telephone } = contact;
  return { first_name: firstName, last_name: lastName, job_title: jobTitle, telephone, email };
}

/** The term in the words of the CA; one of the three, as the custom date goes before days and days before years. */
export function validityBody(validity: CaValidity): Record<string, unknown> {
  if (validity.kind === 'years') return { years: validity.years };
  if (validity.kind === 'days') return { days: validity.days };
  return { custom_expiration_date: caDate(validity.date) };
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `2027-06-09` → `09 JUN 2027`, the form the order pages show. */
function caDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day} ${months[Number(month) - 1]} ${year}`;
}

/** The documented form of a CSR: PEM with its header and footer, without line breaks. */
export function onOneLine(pem: string): string {
  return pem.replace(/[\r\n]+/g, '').trim();
}

/** Leaves out what has no value: the CA reads an absent key and a null differently. */
export function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
