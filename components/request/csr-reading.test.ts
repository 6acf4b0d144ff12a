import { beforeAll, describe, expect, it } from 'vitest';
import { makeCsr } from '@/lib/pki/make-csr';
import { makeKeyPair } from '@/lib/pki/make-key-pair';
import { readCsrHere } from './csr-reading';

let csr: string;
beforeAll(async () => {
  const keys = await makeKeyPair({ bits: 2048, generation: 'G1' });
  csr = await makeCsr({
    keys,
    generation: 'G1',
    subject: { country: 'NL', organisation: 'Voorbeeld B.V.', commonName: 'www.voorbeeld.nl' },
    domains: ['www.voorbeeld.nl'],
  });
}, 60_000);

describe('a request read in the browser', () => {
  it('S0-1.3.2a7 shows what is in it when it fits the order', async () => {
    expect(await readCsrHere(csr, 'G1', 'www.voorbeeld.nl')).toMatchObject({
      state: 'good',
      csr: { commonName: 'www.voorbeeld.nl', key: { bits: 2048 } },
    });
  });

  it('refuses one for another name', async () => {
    expect(await readCsrHere(csr, 'G1', 'www.ander.nl')).toEqual({
      state: 'refused',
      problem: 'csr_other_name',
    });
  });

  it('refuses a key that is too small for the generation', async () => {
    expect(await readCsrHere(csr, 'G4', 'www.voorbeeld.nl')).toEqual({
      state: 'refused',
      problem: 'csr_key_too_small',
    });
  });

  it('refuses a file that holds a private key', async () => {
    const bytes = new TextEncoder().encode('-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----');
    expect(await readCsrHere(bytes, 'G1', undefined)).toEqual({
      state: 'refused',
      problem: 'csr_is_private_key',
    });
  });
});
