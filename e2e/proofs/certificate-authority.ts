import type { Workshop } from '@/lib/pki/testing/commands';
import { addresses } from '../fixtures/addresses';

/** The root of the test CA in PEM, fetched where its certificates point to and rewritten by openssl. */
export async function fetchRoot(workshop: Workshop, generation: 'g1' | 'g4' = 'g1'): Promise<string> {
  const response = await fetch(`${addresses.digicert}/pki/ca/${generation}-root.cer`);
  if (!response.ok) throw new Error(`The test CA gave no root: ${response.status}.`);
  const der = workshop.put(`${generation}-root.cer`, new Uint8Array(await response.arrayBuffer()));
  workshop.run('openssl', 'x509', '-inform', 'DER', '-in', der, '-out', `${generation}-root.pem`);
  return `${generation}-root.pem`;
}
