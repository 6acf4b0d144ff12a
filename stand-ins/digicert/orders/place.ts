import { apiError } from '../errors';
import { isTrue, type JsonObject, objectAt, textAt, toId } from '../json';
import {
  type Check,
  type CheckKind,
  checkKinds,
  type Order,
  type OrderRequest,
  type OrderValidity,
} from '../model';
import type { Product } from '../products';
import { readCustomField } from '../validation/custom-fields';
import { certificateNames, qvtlName } from '../validation/names';
import { judgeOrderBody } from '../validation/order-body';
import { isDcvMethod } from '../validation/order-rules';
import { judgeValidity, priceOf } from '../validation/validity';
import type { Caller, World } from '../world';
import { addCertificate } from './certificates';
import { storeContacts } from './contacts';
import { individualOf } from './deliver-person';
import { domainValidations, newToken } from './domains';
import { beginValidation } from './lifecycle';
import { addRequest, requestStatusFor } from './new-request';
import { organizationOfOrder } from './organizations';
import { setStatus } from './status';

export interface PlacedOrder {
  readonly order: Order;
  /** Absent when the account's own approval was skipped. */
  readonly request?: OrderRequest;
  readonly newOrganizationId?: number;
}

function initialChecks(product: Product, hasOrganization: boolean, since: string): Record<CheckKind, Check> {
  const needless: CheckKind[] = [];
  if (product.form !== 'server') needless.push('domain');
  if (!hasOrganization) needless.push('organization');
  // Without organization the register is that of the profession, which proves the title.
  if (!hasOrganization && !product.needsTitle) needless.push('register');
  const entries = checkKinds.map((kind) => [
    kind,
    { state: needless.includes(kind) ? 'passed' : 'pending', since },
  ]);
  return Object.fromEntries(entries);
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

function customFieldsOf(world: World, body: JsonObject): Order['customFields'] {
  const given: unknown[] = Array.isArray(body.custom_fields) ? body.custom_fields : [];
  return given
    .map((entry) => readCustomField(entry, world.store.data.metadata))
    .filter((entry) => 'metadata_id' in entry);
}

/** Keys of person products that are kept as they came and shown again in order info. */
const KEPT_AS_SENT = ['provisioning_method', 'cs_provisioning_method', 'ship_info', 'locale'];

function extrasOf(body: JsonObject): Record<string, unknown> {
  const certificate = objectAt(body, 'certificate');
  const kept = Object.fromEntries(
    KEPT_AS_SENT.filter((key) => body[key] !== undefined).map((key) => [key, body[key]]),
  );
  if (!certificate?.profile_option) return kept;
  const { profile_option, is_rsassa_pss = false } = certificate;
  return { ...kept, profile_option, is_rsassa_pss };
}

function individualIdOf(world: World, body: JsonObject): number | null {
  const given = objectAt(objectAt(body, 'certificate'), 'individual');
  if (!given) return null;
  const known = toId(given.id);
  if (known !== undefined) return known;
  const id = world.store.takeId('person');
  world.store.data.individuals.push({ ...given, id });
  return id;
}

function partiesOf(world: World, body: JsonObject) {
  const override = (type: 'organization_contact' | 'technical_contact'): number | null => {
    const given = objectAt(body, type);
    return given ? (storeContacts(world, [{ ...given, contact_type: type }], type)[0] ?? null) : null;
  };
  return {
    individualId: individualIdOf(world, body),
    organizationContactId: override('organization_contact'),
    technicalContactId: override('technical_contact'),
    verifiedContactIds: storeContacts(world, objectAt(body, 'organization')?.contacts, 'verified_contact'),
  };
}

function domainTermsOf(body: JsonObject, now: Date) {
  return {
    usesQvtlDomain: isTrue(body.use_qvtl_domain),
    dcvMethod: isDcvMethod(body.dcv_method) ? body.dcv_method : null,
    ...newToken(now),
    scope: body.certificate_dcv_scope === 'base_domain' ? ('base_domain' as const) : ('fqdn' as const),
    domains: [],
  };
}

function wishesOf(world: World, body: JsonObject) {
  return {
    customFields: customFieldsOf(world, body),
    additionalEmails: strings(body.additional_emails),
    comments: textAt(body, 'comments') ?? '',
    isRenewed: false,
    renewalOfOrderId: toId(body.renewal_of_order_id) ?? null,
    disableRenewalNotifications: isTrue(body.disable_renewal_notifications),
    extras: extrasOf(body),
  };
}

/** The term an order gets: as asked, or one year on an account without multi-year plan. */
function termOf(world: World, product: Product, body: JsonObject): OrderValidity {
  const verdict = judgeValidity(body, product, world.now());
  return 'validity' in verdict && world.store.data.account.multiYearPlan ? verdict.validity : { years: 1 };
}

function buildOrder(
  world: World,
  caller: Caller,
  product: Product,
  body: JsonObject,
  organizationId: number | null,
): Order {
  const now = world.now();
  const at = now.toISOString();
  const validity = termOf(world, product, body);
  const certificate = objectAt(body, 'certificate');
  return {
    id: world.store.takeId('order'),
    productNameId: product.nameId,
    status: 'needs_approval',
    statusSince: at,
    createdAt: at,
    userId: caller.userId,
    apiKeyName: caller.keyName,
    containerId: toId(objectAt(body, 'container')?.id) ?? world.store.data.account.rootContainerId,
    organizationId,
    ...partiesOf(world, body),
    oin: textAt(certificate, 'oin') ?? null,
    excludeOin: isTrue(certificate?.exclude_oin),
    ...domainTermsOf(body, now),
    validity,
    validTill: null,
    paymentMethod: textAt(body, 'payment_method') ?? 'balance',
    priceCents: priceOf(product, validity, now),
    certificateId: 0,
    nextCertificateId: null,
    releaseAt: null,
    checks: initialChecks(product, organizationId !== null, at),
    notes: [],
    ...wishesOf(world, body),
  };
}

/** Representatives of an earlier order for the same product, when the body names none. */
function inheritRepresentatives(world: World, order: Order): void {
  if (order.verifiedContactIds.length > 0 || order.organizationId === null) return;
  const earlier = world.store.data.orders.findLast(
    ({ organizationId, verifiedContactIds }) =>
      organizationId === order.organizationId && verifiedContactIds.length > 0,
  );
  order.verifiedContactIds = [...(earlier?.verifiedContactIds ?? [])];
}

function nameOfHolder(world: World, order: Order): string {
  const person = individualOf(world, order);
  return [textAt(person, 'first_name'), textAt(person, 'last_name')].join(' ').trim();
}

async function addFirstCertificate(
  world: World,
  order: Order,
  product: Product,
  body: JsonObject,
): Promise<void> {
  const given = objectAt(body, 'certificate');
  const organization = world.store.data.organizations.find(({ id }) => id === order.organizationId);
  const commonName = textAt(given, 'common_name') ?? qvtlName(organization?.name ?? '');
  const dnsNames = product.form === 'server' ? certificateNames(given, commonName) : [];
  order.domains = domainValidations(world, dnsNames, order.usesQvtlDomain ? 'fqdn' : order.scope);
  const certificate = await addCertificate(world, order, {
    kind: 'original',
    commonName: product.form === 'server' ? commonName : nameOfHolder(world, order),
    dnsNames,
    csr: textAt(given, 'csr') ?? '',
    serverPlatformId: toId(objectAt(given, 'server_platform')?.id) ?? -1,
  });
  order.certificateId = certificate.id;
}

/**
 * Takes an order in: judges the body, stores organization and contacts, draws the price from the balance and,
 * unless the account's own approval must come first, hands the order to validation.
 */
export async function placeOrder(
  world: World,
  caller: Caller,
  product: Product,
  body: JsonObject,
): Promise<PlacedOrder> {
  const { data } = world.store;
  const settings = data.products[product.nameId];
  if (!settings?.active) throw apiError('product_not_active');
  const callerIsServiceUser = data.users.find(({ id }) => id === caller.userId)?.kind === 'service_user';
  const { generation } = settings;
  await judgeOrderBody({ body, product, generation, state: data, callerIsServiceUser, now: world.now() });
  const price = priceOf(product, termOf(world, product, body), world.now());
  if (price > data.account.balanceCents) throw apiError('insufficient_funds');

  const givenOrganization = objectAt(body, 'organization');
  const organization = organizationOfOrder(world, givenOrganization, caller);
  const order = buildOrder(world, caller, product, body, organization?.id ?? null);
  inheritRepresentatives(world, order);
  data.account.balanceCents -= order.priceCents;
  await addFirstCertificate(world, order, product, body);
  data.orders.push(order);

  const status = requestStatusFor(world, body);
  const request = addRequest(world, order, caller, { type: 'new_request', status, comments: order.comments });
  if (status === 'approved') await beginValidation(world, order);
  else setStatus(world, order, 'needs_approval');
  const isNew = givenOrganization && givenOrganization.id == null;
  return {
    order,
    ...(isTrue(body.skip_approval) ? {} : { request }),
    ...(isNew && organization ? { newOrganizationId: organization.id } : {}),
  };
}
