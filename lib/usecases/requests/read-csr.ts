import { db } from '@/lib/db/client';
import type { FieldProblemCode } from '@/lib/domain/problem';
import type { GenerationProfile } from '@/lib/domain/product/generations';
import type { CsrFacts } from '@/lib/domain/request/csr-facts';
import { readCsrText } from '@/lib/pki/csr-reading';
import type { CsrFacts as ReadCsr } from '@/lib/pki/csr-report';

export type CsrReading =
  | {
      readonly ok: true;
      readonly pem: string;
      readonly fingerprint: string;
      readonly facts: CsrFacts;
      readonly read: ReadCsr;
    }
  | { readonly ok: false; readonly problem: FieldProblemCode };

/**
 * Reads a request that was handed in (S0-1.3.2a7): clean PEM, a fingerprint of its key, and the facts that the rules
 * judge. The fingerprint tells a key that was used before: renewal wants a new one (pkioverheid 1.4).
 */
export async function readCsr(
  text: string,
  generation: GenerationProfile['generation'],
  orderId: string,
): Promise<CsrReading> {
  const reading = await readCsrText(text, generation);
  if (!reading.ok) return reading;
  const { read, facts } = reading;
  const hash = read.publicKeySha256;
  const earlier = await db().certificateOrder.count({
    where: { OR: [{ csrKeyHash: hash }, { pendingCsrKeyHash: hash }], id: { not: orderId } },
  });
  const beside = await db().duplicate.count({ where: { keyHash: hash, state: { not: 'refused' } } });
  return {
    ok: true,
    pem: read.pem,
    fingerprint: read.publicKeySha256,
    read,
    facts: { ...facts, keyUsedBefore: earlier + beside > 0 },
  };
}
