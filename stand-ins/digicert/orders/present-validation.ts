import type { Check, CheckKind, Order } from '../model';
import { findProduct } from '../products';
import type { World } from '../world';
import { validationOf } from './lifecycle';
import { shownStatus, timestamp } from './present';

const verdict = (...checks: Check[]): 'complete' | 'pending' =>
  checks.every(({ state }) => state === 'passed') ? 'complete' : 'pending';

/** Which check decides each published detail of organization validation. */
const details: readonly (readonly [string, CheckKind])[] = [
  ['organization_type', 'organization'],
  ['organization_status', 'register'],
  ['operational_existence', 'register'],
  ['address_verification', 'organization'],
  ['place_of_business_verification', 'organization'],
  ['phone_number_verification', 'organization'],
  ['blacklist_fraud', 'organization'],
  ['request_authenticity', 'approval'],
  ['approver_verification', 'identity'],
];

function verifiedContacts(world: World, order: Order) {
  const status = verdict(order.checks.identity, order.checks.register);
  return order.verifiedContactIds.flatMap((id) => {
    const user = world.store.data.users.find((entry) => entry.id === id);
    if (!user) return [];
    const { first_name, last_name, job_title, telephone, email } = user;
    return {
      user_id: id,
      name: `${first_name} ${last_name}`,
      first_name,
      last_name,
      job_title,
      telephone,
      email,
      status,
    };
  });
}

function organizationValidations(world: World, order: Order) {
  const validation = validationOf(world, order);
  if (!validation) return [];
  return [
    {
      type: validation.type,
      name: 'OV',
      description: 'Normal organization validation',
      status: verdict(order.checks.organization, order.checks.register),
      date_created: timestamp(validation.createdAt),
      ...(validation.validatedUntil ? { validated_until: timestamp(validation.validatedUntil) } : {}),
      verified_contacts: verifiedContacts(world, order),
      verification_details: Object.fromEntries(
        details.map(([name, kind]) => [name, verdict(order.checks[kind])]),
      ),
    },
  ];
}

/** The checks of a holder. No page documents this part of the answer: it is the stand-in's own. */
function individualValidation({ individualId, productNameId, checks }: Order) {
  if (individualId === null) return {};
  const title = findProduct(productNameId)?.needsTitle
    ? { professional_title_verification: verdict(checks.register) }
    : {};
  return {
    individual_validation: {
      status: verdict(checks.identity, checks.register),
      verification_details: { identity_verification: verdict(checks.identity), ...title },
    },
  };
}

/** What is still open on an order: `GET /order/certificate/{id}/validation`. The order id is text here. */
export function orderValidation(world: World, order: Order): Record<string, unknown> {
  const organization = world.store.data.organizations.find(({ id }) => id === order.organizationId);
  return {
    order_id: String(order.id),
    order_status: shownStatus(world, order, 'info'),
    order_name_scope: order.scope,
    ...(order.dcvMethod ? { order_dcv_method: order.dcvMethod } : {}),
    ...(organization ? { organization_id: organization.id, organization_name: organization.name } : {}),
    organization_validations: organizationValidations(world, order),
    ...individualValidation(order),
    dns_name_validations: order.domains.map(({ id, nameScope, status, dnsNames }) => ({
      domain_id: id,
      name_scope: nameScope,
      status,
      ...(order.dcvMethod ? { method: order.dcvMethod } : {}),
      dns_names: dnsNames,
    })),
  };
}
