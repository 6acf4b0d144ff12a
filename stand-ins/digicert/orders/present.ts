import { authorityDefinitions, issuingAuthority } from '../ca/authorities';
import { isObject } from '../json';
import type { IssuedCertificate, Order, Organization, User } from '../model';
import { findProduct, serverPlatforms } from '../products';
import type { World } from '../world';
import { individualOf } from './deliver-person';
import { certificateById, certificatesOf, isOpen } from './status';

const DAY_MS = 24 * 60 * 60 * 1000;

/** ISO 8601 with an offset, without fractions: the form of every timestamp in the API. */
export const timestamp = (iso: string): string => `${iso.slice(0, 19)}+00:00`;

/** Leaves out keys that have no value: the API often omits them instead of answering null. */
function compact<Value extends Record<string, unknown>>(value: Value): Partial<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined),
  ) as Partial<Value>;
}

/** The status that callers see: the real one, unless a knob makes the stand-in talk nonsense. */
export function shownStatus(world: World, order: Order, where: 'info' | 'list'): string {
  if (!isOpen(order)) return order.status;
  if (world.knobs.unknownStatus) return world.knobs.unknownStatus;
  return world.knobs.conflictingAnswers && where === 'list' ? 'issued' : order.status;
}

const daysRemaining = (world: World, validTill: string): number =>
  Math.floor((new Date(`${validTill}T23:59:59Z`).getTime() - world.now().getTime()) / DAY_MS);

function caCertOf(certificate: IssuedCertificate) {
  const definition = authorityDefinitions.find(({ id }) => id === issuingAuthority[certificate.generation]);
  return { id: issuingAuthority[certificate.generation], name: definition?.commonName };
}

const signatureHash = ({ generation }: IssuedCertificate): string =>
  generation === 'G4' ? 'sha512' : 'sha256';

/** The certificate object inside order info. */
function certificateInfo(world: World, order: Order, certificate: IssuedCertificate) {
  const platform = serverPlatforms.find(({ id }) => id === certificate.serverPlatformId);
  return compact({
    id: certificate.id,
    thumbprint: certificate.thumbprint,
    serial_number: certificate.serialNumber,
    common_name: certificate.commonName || undefined,
    dns_names: certificate.dnsNames.length > 0 ? certificate.dnsNames : undefined,
    date_created: timestamp(certificate.createdAt),
    date_issued: certificate.issuedAt && timestamp(certificate.issuedAt),
    valid_from: certificate.validFrom,
    valid_till: certificate.validTill,
    days_remaining: certificate.validTill && daysRemaining(world, certificate.validTill),
    csr: certificate.csr || undefined,
    organization: order.organizationId === null ? undefined : { id: order.organizationId },
    server_platform: platform && { id: platform.id, name: platform.name, install_url: '', csr_url: '' },
    signature_hash: signatureHash(certificate),
    key_size: certificate.keyBits || undefined,
    ca_cert: caCertOf(certificate),
    user_id: order.userId,
  });
}

/** The short form of an organization inside an order. */
export function organizationInfo(organization: Organization) {
  const { id, name, assumed_name, isActive: is_active, city, state, country, telephone } = organization;
  const display_name = assumed_name ? `${name} (${assumed_name})` : name;
  return {
    id,
    name,
    ...(assumed_name ? { assumed_name } : {}),
    display_name,
    is_active,
    city,
    state,
    country,
    telephone,
  };
}

export function personInfo(user: User | undefined) {
  if (!user) return undefined;
  const { id, first_name, last_name, email, job_title, telephone } = user;
  return { id, first_name, last_name, email, job_title, telephone };
}

function productInfo(nameId: string) {
  const product = findProduct(nameId);
  return {
    name_id: nameId,
    name: product?.name,
    type: product?.type,
    validation_type: 'ov',
    validation_name: 'OV',
    validation_description: 'Normal organization validation',
  };
}

function containerInfo(world: World, order: Order) {
  const container = world.store.data.containers.find(({ id }) => id === order.containerId);
  return { id: order.containerId, name: container?.name };
}

function partiesOf(world: World, order: Order) {
  const { users, organizations } = world.store.data;
  const organization = organizations.find(({ id }) => id === order.organizationId);
  const find = (id: number | null | undefined) => personInfo(users.find((user) => user.id === id));
  return {
    organization: organization && organizationInfo(organization),
    organization_contact: find(order.organizationContactId ?? organization?.contactId),
    technical_contact: find(order.technicalContactId ?? organization?.technicalContactId),
    verified_contacts: order.verifiedContactIds
      .map(find)
      .filter((user) => user !== undefined)
      .map(({ id, first_name, last_name }) => ({ id, first_name, last_name })),
    user: find(order.userId),
  };
}

function trailOf(world: World, order: Order) {
  const requests = world.store.data.requests.filter(({ orderId }) => orderId === order.id);
  const certificates = certificatesOf(world, order);
  const count = (kind: IssuedCertificate['kind']): number =>
    certificates.filter((entry) => entry.kind === kind).length;
  return {
    requests: requests.map(({ id, createdAt, type, status, comments }) => ({
      id,
      date: timestamp(createdAt),
      type,
      status,
      comments,
    })),
    has_pending_request:
      requests.some(({ status }) => status === 'pending' || status === 'submitted') || undefined,
    notes: order.notes.map(({ id, text, createdAt }) => ({ id, text, date_created: timestamp(createdAt) })),
    has_duplicates: count('duplicate') > 0,
    duplicates_count: count('duplicate') || undefined,
    has_reissues: count('reissue') > 0 || undefined,
    reissues_count: count('reissue') || undefined,
  };
}

/** Who holds the certificate of a person. No page documents this part of the answer: it is the stand-in's own. */
function holderInfo(world: World, order: Order) {
  const person = individualOf(world, order);
  if (!person) return {};
  const { id, first_name, last_name } = person;
  return { individual: { id, first_name, last_name } };
}

/** Where the device is, beside the address; the stand-in's own, as no page documents it. */
function deviceInfo({ device, extras }: Order) {
  if (!device || !isObject(extras.ship_info)) return {};
  const status = device.state === 'sent' ? 'shipped' : device.state;
  const tracking = device.trackingNumber
    ? { carrier: device.carrier, tracking_number: device.trackingNumber }
    : {};
  return { ship_info: { ...extras.ship_info, status, ...tracking } };
}

/** Order info: `GET /order/certificate/{id}`. */
export function orderInfo(world: World, order: Order): Record<string, unknown> {
  const certificate = certificateById(world, order.certificateId);
  return compact({
    id: order.id,
    certificate: certificate && {
      ...certificateInfo(world, order, certificate),
      ...holderInfo(world, order),
    },
    status: shownStatus(world, order, 'info'),
    is_renewal: order.renewalOfOrderId !== null,
    is_renewed: order.isRenewed,
    renewal_of_order_id: order.renewalOfOrderId ?? undefined,
    date_created: timestamp(order.createdAt),
    ...partiesOf(world, order),
    validity_years: order.validity.years,
    order_valid_till: order.validTill ?? undefined,
    disable_renewal_notifications: order.disableRenewalNotifications,
    container: containerInfo(world, order),
    product: productInfo(order.productNameId),
    ...trailOf(world, order),
    api_key: { name: order.apiKeyName, key_type: 'api_key' },
    dcv_method: order.dcvMethod ?? undefined,
    payment_method: order.paymentMethod,
    price: order.priceCents / 100,
    currency: world.store.data.account.currency,
    additional_emails: order.additionalEmails,
    custom_fields: order.customFields.map(({ metadata_id, value }) => {
      const field = world.store.data.metadata.find(({ id }) => id === metadata_id);
      return { metadata_id, label: field?.label, value };
    }),
    ...order.extras,
    ...deviceInfo(order),
    order_approval_complete: order.checks.approval.state === 'passed' ? '1' : '0',
    alternative_order_id: '',
  });
}

/** One row of the list of orders; custom fields are not in it. */
export function orderRow(world: World, order: Order) {
  const certificate = certificateById(world, order.certificateId);
  const organization = world.store.data.organizations.find(({ id }) => id === order.organizationId);
  const { name_id, name, type } = productInfo(order.productNameId);
  return compact({
    id: order.id,
    certificate:
      certificate &&
      compact({
        id: certificate.id,
        common_name: certificate.commonName || undefined,
        dns_names: certificate.dnsNames.length > 0 ? certificate.dnsNames : undefined,
        valid_from: certificate.validFrom,
        valid_till: certificate.validTill,
        days_remaining: certificate.validTill && daysRemaining(world, certificate.validTill),
        serial_number: certificate.serialNumber,
        signature_hash: signatureHash(certificate),
      }),
    status: shownStatus(world, order, 'list'),
    is_renewed: order.isRenewed,
    date_created: timestamp(order.createdAt),
    organization: organization && { id: organization.id, name: organization.name },
    validity_years: order.validity.years,
    disable_renewal_notifications: order.disableRenewalNotifications,
    container: containerInfo(world, order),
    product: { name_id, name, type },
    has_duplicates: certificatesOf(world, order).some(({ kind }) => kind === 'duplicate'),
    price: order.priceCents / 100,
    product_name_id: order.productNameId,
  });
}

/** One row of the lists of reissues and duplicates. */
export function certificateRow(world: World, order: Order, certificate: IssuedCertificate) {
  const { ca_cert, organization, server_platform, ...row } = certificateInfo(world, order, certificate);
  return compact({ ...row, status: certificate.status, sub_id: certificate.subId, archived: false });
}
