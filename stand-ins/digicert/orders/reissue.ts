import { ApiError, apiError } from '../errors';
import { type JsonObject, objectAt, textAt, toId } from '../json';
import type { IssuedCertificate, Order } from '../model';
import { findProduct, serverPlatforms } from '../products';
import { isCompromised } from '../validation/csr';
import { certificateNames, nameProblems } from '../validation/names';
import type { Caller, World } from '../world';
import { addCertificate, keyFacts } from './certificates';
import { fillCertificate } from './deliver';
import { replaceDevice } from './device';
import { domainValidations } from './domains';
import { advance, announceCertificate } from './lifecycle';
import { addRequest, type NewVersion, requestStatusFor } from './new-request';
import { certificateById, setStatus } from './status';

/** A moment that never comes: the account's administrator has not approved the reissue. */
const HELD_FOR_APPROVAL = '9999-12-31T00:00:00.000Z';

async function judgeVersion(world: World, order: Order, body: JsonObject): Promise<JsonObject> {
  const given = objectAt(body, 'certificate');
  if (!given) throw apiError('invalid_certificate', 'certificate is required.');
  if (given.signature_hash !== undefined && given.signature_hash !== 'sha256')
    throw apiError('invalid_signature_hash');
  const csr = textAt(given, 'csr');
  if (!csr) throw apiError('csr_missing');
  const generation = world.store.data.products[order.productNameId]?.generation ?? 'G1';
  const { keyHash } = await keyFacts(csr, generation);
  if (isCompromised(world.store.data.certificates, keyHash)) throw apiError('csr_compromised_key');
  const platform = objectAt(given, 'server_platform');
  if (platform && !serverPlatforms.some(({ id }) => id === toId(platform.id)))
    throw apiError('invalid_server_platform');
  return given;
}

/** Names of the new version: those given, else those of the certificate it follows. */
function namesOf(world: World, order: Order, given: JsonObject): [string, string[]] {
  const current = certificateById(world, order.certificateId);
  const commonName = textAt(given, 'common_name') ?? current?.commonName ?? '';
  const dnsNames = given.dns_names === undefined ? { dns_names: current?.dnsNames } : given;
  const body = {
    certificate: { ...dnsNames, common_name: commonName },
    use_qvtl_domain: order.usesQvtlDomain,
  };
  const [first, ...others] = nameProblems(body);
  if (first) throw new ApiError(first, ...others);
  return [commonName, certificateNames(dnsNames, commonName)];
}

function namesCovered(order: Order, names: readonly string[]): boolean {
  const proved = order.domains.flatMap(({ dnsNames }) => dnsNames.map((name) => name.toLowerCase()));
  return names.every((name) => proved.includes(name.toLowerCase()));
}

async function addVersion(
  world: World,
  order: Order,
  caller: Caller,
  body: JsonObject,
  kind: 'reissue' | 'duplicate',
): Promise<NewVersion> {
  if (order.status !== 'issued' || findProduct(order.productNameId)?.form !== 'server') {
    throw apiError('invalid_order_status');
  }
  const given = await judgeVersion(world, order, body);
  const [commonName, dnsNames] = namesOf(world, order, given);
  if (kind === 'duplicate' && !namesCovered(order, dnsNames)) {
    throw apiError('invalid_dns_name', 'A duplicate cannot have names that the order does not have.');
  }
  const serverPlatformId = toId(objectAt(given, 'server_platform')?.id) ?? -1;
  const csr = textAt(given, 'csr') ?? '';
  const certificate = await addCertificate(world, order, {
    kind,
    commonName,
    dnsNames,
    csr,
    serverPlatformId,
  });
  const request = addRequest(world, order, caller, {
    type: kind,
    status: requestStatusFor(world, body),
    comments: textAt(body, 'comments') ?? '',
    certificateIds: [certificate.id],
  });
  return { request, certificate };
}

/** Starts a reissue that the account has approved: names that are new must be proved, the rest holds. */
export async function beginReissue(
  world: World,
  order: Order,
  certificate: IssuedCertificate,
): Promise<void> {
  const since = world.now().toISOString();
  order.domains = domainValidations(
    world,
    certificate.dnsNames,
    order.usesQvtlDomain ? 'fqdn' : order.scope,
    order.domains,
  );
  if (order.domains.some(({ status }) => status === 'pending'))
    order.checks.domain = { state: 'pending', since };
  if (world.knobs.reissueNeedsApproval) order.checks.approval = { state: 'pending', since };
  const wait = world.autoPilotSeconds ?? 0;
  order.releaseAt = new Date(world.now().getTime() + wait * 1000).toISOString();
  world.store.touch();
  await advance(world, order, true);
}

/** Asks for a new certificate on an issued order; the certificate issued before stays valid. */
export async function reissueOrder(
  world: World,
  order: Order,
  caller: Caller,
  body: JsonObject,
): Promise<NewVersion> {
  if (findProduct(order.productNameId)?.form === 'individual')
    return replaceDevice(world, order, caller, body);
  const version = await addVersion(world, order, caller, body, 'reissue');
  if (order.status !== 'issued') {
    version.certificate.status = 'canceled';
    version.request.status = 'rejected';
    throw apiError('invalid_order_status');
  }
  order.nextCertificateId = version.certificate.id;
  setStatus(world, order, 'reissue_pending');
  if (version.request.status === 'approved') await beginReissue(world, order, version.certificate);
  else order.releaseAt = HELD_FOR_APPROVAL;
  return version;
}

/** Asks for a further certificate with another key beside the current one. */
export async function duplicateOrder(
  world: World,
  order: Order,
  caller: Caller,
  body: JsonObject,
): Promise<NewVersion> {
  if (!world.store.data.products[order.productNameId]?.duplicatesAllowed)
    throw apiError('duplicates_not_allowed');
  const version = await addVersion(world, order, caller, body, 'duplicate');
  if (version.request.status === 'approved') await deliverDuplicate(world, order, version.certificate);
  return version;
}

/** Issues a duplicate; the order itself keeps its status. */
export async function deliverDuplicate(
  world: World,
  order: Order,
  certificate: IssuedCertificate,
): Promise<void> {
  await fillCertificate(world, order, certificate);
  announceCertificate(world, order, certificate.id, true);
}
