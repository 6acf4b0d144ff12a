import { isTrue } from '../json';
import { type CheckKind, checkKinds, type Order, type OrganizationValidation } from '../model';
import { findProduct } from '../products';
import type { World } from '../world';
import { fillCertificate, registrationNumberOf } from './deliver';
import { newDevice } from './deliver-person';
import { mailApproval, mailDomains, mailIdentity } from './outbox';
import { addNote, certificateById, setStatus } from './status';

const VALIDATED_FOR_MS = 397 * 24 * 60 * 60 * 1000;

/** Orders whose certificate is being signed right now: signing takes a moment and must not start twice. */
const signing = new WeakSet<Order>();

/** Checks of an order that do not hold yet. */
export const openChecks = (order: Order): CheckKind[] =>
  checkKinds.filter((kind) => order.checks[kind].state !== 'passed');

/** Tells the webhook about a new certificate. */
export function announceCertificate(
  world: World,
  order: Order,
  certificateId: number,
  instant: boolean,
): void {
  if (!announced(world, instant)) return;
  world.webhooks.emit('certificate_issued', { order_id: order.id, certificate_id: certificateId });
}

/** Issuance inside the very call that asked for it is announced only to webhooks that want that. */
const announced = (world: World, instant: boolean): boolean =>
  !instant || isTrue(world.store.data.webhook?.settings.instant_issue_webhook_notification);

async function deliver(world: World, order: Order, instant: boolean): Promise<void> {
  const record = certificateById(world, order.nextCertificateId ?? order.certificateId);
  if (!record) throw new Error(`Order ${order.id} has no certificate to deliver.`);
  if (findProduct(order.productNameId)?.form !== 'server') {
    order.device = newDevice(world);
    return setStatus(world, order, 'waiting_pickup');
  }
  await fillCertificate(world, order, record);
  if (record.kind !== 'duplicate') order.certificateId = record.id;
  order.nextCertificateId = null;
  order.releaseAt = null;
  setStatus(world, order, 'issued');
  announceCertificate(world, order, record.id, instant);
}

/** Issues the certificate of an order if every check holds; `instant` when the call that asked for it still waits. */
export async function advance(world: World, order: Order, instant = false): Promise<void> {
  const running = order.status === 'pending' || order.status === 'reissue_pending';
  const held = order.releaseAt !== null && new Date(order.releaseAt) > world.now();
  if (!running || held || openChecks(order).length > 0 || signing.has(order)) return;
  signing.add(order);
  try {
    await deliver(world, order, instant);
  } finally {
    signing.delete(order);
  }
}

/** The validation record of an organization that orders rely on, made when there is none. */
export function validationOf(world: World, order: Order): OrganizationValidation | undefined {
  const organization = world.store.data.organizations.find(({ id }) => id === order.organizationId);
  if (!organization) return undefined;
  const known = organization.validations.find(({ type }) => type === 'ov');
  if (known) return known;
  const validation: OrganizationValidation = {
    type: 'ov',
    status: 'pending',
    createdAt: world.now().toISOString(),
    validatedUntil: null,
    contactIds: [...order.verifiedContactIds],
  };
  organization.validations.push(validation);
  return validation;
}

/** Marks an organization as validated and tells whoever listens. */
export function completeValidation(
  world: World,
  organizationId: number,
  validation: OrganizationValidation,
): void {
  if (validation.status === 'active') return;
  validation.status = 'active';
  validation.validatedUntil = new Date(world.now().getTime() + VALIDATED_FOR_MS).toISOString();
  world.store.touch();
  world.webhooks.emit('organization_validated', { organization_id: organizationId });
}

/** What follows from a check that passed, apart from the check itself. */
const consequences: Partial<Record<CheckKind, (world: World, order: Order) => void>> = {
  organization(world, order) {
    const validation = validationOf(world, order);
    if (validation && order.organizationId !== null)
      completeValidation(world, order.organizationId, validation);
  },
  register(world, order) {
    const organization = world.store.data.organizations.find(({ id }) => id === order.organizationId);
    if (organization) organization.registrationNumber = registrationNumberOf(order, organization);
  },
  domain(world, order) {
    for (const domain of order.domains.filter(({ status }) => status === 'pending')) {
      domain.status = 'approved';
      world.webhooks.emit('domain_validated', { domain_id: domain.id, name: domain.nameScope });
    }
  },
};

function asksForApproval(order: Order): boolean {
  const open = openChecks(order);
  return open.length === 1 && open[0] === 'approval' && order.checks.approval.state === 'pending';
}

/** Passes a check and issues when it was the last one. */
export async function passCheck(world: World, order: Order, kind: CheckKind): Promise<void> {
  if (order.checks[kind].state === 'passed') return;
  order.checks[kind] = { state: 'passed', since: world.now().toISOString() };
  consequences[kind]?.(world, order);
  world.store.touch();
  if (asksForApproval(order)) mailApproval(world, order);
  await advance(world, order);
}

/** Holds a check up, with a reason that the customer reads as a note on the order. */
export function holdCheck(
  world: World,
  order: Order,
  kind: CheckKind,
  state: 'failed' | 'question',
  reason: string,
): void {
  order.checks[kind] = { state, reason, since: world.now().toISOString() };
  addNote(world, order, reason, null);
  world.store.touch();
}

/** Hands an order that the account has approved to validation. */
export async function beginValidation(world: World, order: Order): Promise<void> {
  const since = world.now().toISOString();
  for (const kind of openChecks(order)) order.checks[kind].since = since;
  setStatus(world, order, 'pending');
  const validation = validationOf(world, order);
  if (validation?.status === 'active') order.checks.organization = { state: 'passed', since };
  mailIdentity(world, order);
  if (order.dcvMethod === 'email' && !order.usesQvtlDomain) mailDomains(world, order);
  await advance(world, order);
}
