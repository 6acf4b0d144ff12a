import { type Generation, generations } from '@/lib/domain/product/generations';
import type { CsrSubject } from '@/lib/pki/make-csr';
import type { KeyBits } from '@/lib/pki/make-key-pair';
import type { RequestScreenView } from './request-view';

/** What a browser needs to make the key and the certificate signing request of an order. */
export interface KeyOrder {
  orderId: string;
  generation: Generation;
  bits: KeyBits;
  subject: CsrSubject;
  domains: string[];
}

const sizes: readonly KeyBits[] = [2048, 3072, 4096];

type Answered = Pick<RequestScreenView, 'orderId' | 'generation' | 'answers' | 'organisation' | 'hostName'>;

/**
 * The key that a complete request asks the browser to make; undefined with an own request, or while answers are
 * missing. What stands in the common name differs per generation (PKIoverheid reference 2.1, 2.3).
 */
export function keyOrderOf(request: Answered): KeyOrder | undefined {
  const { orderId, generation, answers, organisation, hostName } = request;
  const { key } = answers;
  const bits = key?.kind === 'browser' && sizes.find((size) => size === key.bits);
  if (!bits || !organisation || !hostName) return undefined;
  const namesHost = generations[generation].commonName === 'domain';
  return {
    orderId,
    generation,
    bits,
    subject: {
      country: organisation.country,
      organisation: organisation.name,
      // ETSI EN 319 412-1 section 5.1.4: register, country, number.
      organizationIdentifier: `NTRNL-${organisation.kvkNumber}`,
      ...(answers.oin?.include ? { serialNumber: answers.oin.number } : {}),
      commonName: namesHost ? hostName : organisation.name,
    },
    domains: [hostName],
  };
}
