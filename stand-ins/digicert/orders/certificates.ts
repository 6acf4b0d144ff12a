import { ApiError, apiError } from '../errors';
import type { IssuedCertificate, Order } from '../model';
import { findProduct } from '../products';
import { isCompromised, judgeCsr } from '../validation/csr';
import type { World } from '../world';
import { certificatesOf } from './status';

type NewCertificate = Pick<
  IssuedCertificate,
  'kind' | 'commonName' | 'dnsNames' | 'csr' | 'serverPlatformId'
>;
type KeyFacts = Pick<IssuedCertificate, 'keyBits' | 'keyHash'>;

/** Size and fingerprint of the key in a CSR; throws when the CSR would be refused. */
export async function keyFacts(csr: string, generation: IssuedCertificate['generation']): Promise<KeyFacts> {
  const verdict = await judgeCsr(csr, generation);
  if ('problem' in verdict) throw new ApiError(verdict.problem);
  return { keyBits: verdict.key.bits, keyHash: verdict.key.hash };
}

/** Adds the record of a certificate to come, in the generation its product issues in at this moment. */
export async function addCertificate(
  world: World,
  order: Order,
  given: NewCertificate,
): Promise<IssuedCertificate> {
  const generation = world.store.data.products[order.productNameId]?.generation ?? 'G1';
  const facts = given.csr ? await keyFacts(given.csr, generation) : { keyBits: 0, keyHash: '' };
  const duplicates = certificatesOf(world, order).filter(({ kind }) => kind === 'duplicate').length;
  const certificate: IssuedCertificate = {
    ...given,
    ...facts,
    id: world.store.takeId('certificate'),
    orderId: order.id,
    ...(given.kind === 'duplicate' ? { subId: String(duplicates + 1).padStart(3, '0') } : {}),
    status: 'pending',
    generation,
    createdAt: world.now().toISOString(),
  };
  world.store.data.certificates.push(certificate);
  return certificate;
}

/** Replaces the CSR of an order that waits for its certificate. */
export async function replaceCsr(world: World, order: Order, csr: string): Promise<void> {
  const wanted = order.nextCertificateId ?? order.certificateId;
  const certificate = certificatesOf(world, order).find(({ id }) => id === wanted);
  const waits = ['needs_approval', 'pending', 'reissue_pending'].includes(order.status);
  if (!certificate || !waits || findProduct(order.productNameId)?.form !== 'server') {
    throw apiError('invalid_order_status');
  }
  const facts = await keyFacts(csr, certificate.generation);
  if (isCompromised(world.store.data.certificates, facts.keyHash)) throw apiError('csr_compromised_key');
  Object.assign(certificate, facts, { csr });
  world.store.touch();
}
