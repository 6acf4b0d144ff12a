import { makeCsr } from '@/lib/pki/make-csr';
import { makeKeyPair } from '@/lib/pki/make-key-pair';
import type { PrivateServicesOrder } from '../order-body';

export const person = {
  firstName: 'Sanne',
  lastName: 'de Wit',
  email: 's.dewit@voorbeeldbakkerij.test',
  jobTitle: 'Directeur',
  telephone: '+31 20 555 0101',
};

export const company = {
  name: 'Voorbeeldbakkerij B.V.',
  address: 'Oudegracht 1',
  postcode: '3511AA',
  city: 'Utrecht',
  province: 'Utrecht',
  country: 'NL',
  telephone: '+31 30 555 0102',
};

/** A request for a fresh RSA-2048 key. */
export async function sampleCsr(): Promise<string> {
  const keys = await makeKeyPair({ bits: 2048, generation: 'G1' });
  const subject = { country: 'NL', organisation: company.name, commonName: 'voorbeeldbakkerijbv.qvtl.nl' };
  return makeCsr({ keys, generation: 'G1', subject, domains: [subject.commonName] });
}

/** Makes orders for one organisation and request, each with its own reference. */
export function sampleOrders(organisationId: string, csr: string) {
  let made = 0;
  return (changes: Partial<PrivateServicesOrder> = {}): PrivateServicesOrder => {
    made += 1;
    return {
      reference: `Z-${made}`,
      csr,
      oin: { kind: 'include', number: '00000003123456780000' },
      name: { kind: 'qvtl', name: 'voorbeeldbakkerijbv.qvtl.nl' },
      organisation: { id: organisationId },
      representative: person,
      validity: { kind: 'years', years: 1 },
      ...changes,
    };
  };
}
