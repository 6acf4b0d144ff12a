import {
  type AccountContext,
  type CaContact,
  type CaOrderOrganisation,
  type CaValidity,
  contactBody,
  inlineOrganisation,
  validityBody,
  withoutUndefined,
} from './order-body';
import { wireId } from './wire-id';

/** The person products that have a published name at the CA (reference 2.1). */
export const personProducts = [
  'pkio_qualified_organisation_person_prof',
  'pkio_organisation_person_prof',
  'pkio_burger',
  'pkio_qualified_burger',
  'pkio_organisation_person',
] as const;
export type PersonProduct = (typeof personProducts)[number];

/** A holder as the CA knows one: one that it stored, or written out in full. Never both: that overwrites. */
export type CaHolder = { individualId: string } | CaHolderDetails;

export interface CaHolderDetails {
  firstName: string;
  lastName: string;
  email: string;
  /** With the country code. */
  telephone: string;
  country: string;
  province: string;
  city: string;
  postcode: string;
  /** Only for the products that carry one. */
  professionalTitle?: string | undefined;
}

/** Where the device goes. */
export interface CaShipTo {
  name: string;
  line1: string;
  line2?: string | undefined;
  city: string;
  province: string;
  postcode: string;
  country: string;
  method: 'standard' | 'expedited';
}

/** An order of a person certificate, in our words. */
export interface PersonOrder {
  product: PersonProduct;
  /** Our own reference; the order is found by it when the answer was lost. */
  reference: string;
  profile: 'authentication' | 'encryption' | 'nonrepudiation';
  /** Have the CA sign with RSASSA-PSS; honoured only where it issues with an RSA key (S1-F04). */
  pss: boolean;
  holder: CaHolder;
  shipTo: CaShipTo;
  /** Only for the organisation person, with at most fifteen representatives (S4-R36). */
  organisation?: { of: CaOrderOrganisation; representatives: CaContact[] } | undefined;
  validity: CaValidity;
  comments?: string | undefined;
  renewalOfOrderId?: string | undefined;
}

/** Where the key is made, under the name that each product's page gives that field (C-11). */
const provisioning: Readonly<Record<PersonProduct, Record<string, string>>> = {
  pkio_qualified_organisation_person_prof: { provisioning_method: 'qscd' },
  pkio_organisation_person_prof: { provisioning_method: 'token' },
  pkio_burger: { provisioning_method: 'token' },
  pkio_qualified_burger: { provisioning_method: 'qscd' },
  pkio_organisation_person: { cs_provisioning_method: 'token' },
};

/**
 * Body of `POST /order/certificate/{product}` in the documented shape (seeds 001, 003, 004). Paid from the balance of our
 * account: the customer has paid us, and no card number ever goes out (C-22). The agreement is true because the request
 * cannot be submitted without the act of agreeing (C-14).
 */
export function personOrderBody(order: PersonOrder, account: AccountContext): Record<string, unknown> {
  return withoutUndefined({
    certificate: {
      signature_hash: 'sha256',
      profile_option: order.profile,
      is_rsassa_pss: order.pss,
      individual: holderBody(order.holder),
    },
    csa_agreed_to: true,
    ...provisioning[order.product],
    ship_info: shipInfo(order.shipTo),
    organization: order.organisation ? organisationBody(order.organisation) : undefined,
    container: account.containerId ? { id: wireId(account.containerId) } : undefined,
    order_validity: validityBody(order.validity),
    payment_method: 'balance',
    skip_approval: true,
    comments: order.comments,
    renewal_of_order_id: order.renewalOfOrderId ? wireId(order.renewalOfOrderId) : undefined,
    custom_fields: account.referenceFieldId
      ? [{ metadata_id: wireId(account.referenceFieldId), value: order.reference }]
      : undefined,
  });
}

function holderBody(holder: CaHolder): Record<string, unknown> {
  if ('individualId' in holder) return { id: wireId(holder.individualId) };
  return withoutUndefined({
    first_name: holder.firstName,
    last_name: holder.lastName,
    email: holder.email,
    telephone: holder.telephone,
    country: holder.country.toLowerCase(),
    state: holder.province,
    city: holder.city,
    zip: holder.postcode,
    professional_title: holder.professionalTitle,
  });
}

/** The pages call the second line required, so it always goes along, empty when there is none (C-16). */
function shipInfo(to: CaShipTo): Record<string, unknown> {
  return {
    name: to.name,
    addr1: to.line1,
    addr2: to.line2 ?? '',
    city: to.city,
    state: to.province,
    zip: to.postcode,
    country: to.country.toLowerCase(),
    method: to.method.toUpperCase(),
  };
}

function organisationBody({
  of,
  representatives,
}: NonNullable<PersonOrder['organisation']>): Record<string, unknown> {
  const verified = representatives.map((person) => contactBody('verified_contact', person));
  if (!('create' in of)) return { id: wireId(of.id), contacts: verified };
  return {
    ...inlineOrganisation(of),
    contacts: [...verified, contactBody('organization_contact', of.contact)],
  };
}
