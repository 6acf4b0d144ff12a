import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCsr, openssl } from '../test-harness';
import { judgeCsr } from './csr';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csr-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PSS = ['-sha512', '-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:64'];

async function codeOf(csr: string, generation: 'G1' | 'G4' = 'G1'): Promise<string> {
  const verdict = await judgeCsr(csr, generation);
  return 'problem' in verdict ? verdict.problem.code : `${verdict.key.bits} bits`;
}

describe('judgeCsr', () => {
  it('takes an RSA request of 2048 bits, with line breaks or on one line', async () => {
    const csr = await makeCsr(folder, 'rsa:2048');
    expect(await codeOf(csr)).toBe('2048 bits');
    expect(await codeOf(csr.replaceAll('\n', ''))).toBe('2048 bits');
    expect(await codeOf(csr.replaceAll('\n', '\r\n'))).toBe('2048 bits');
  });

  it('takes a bare public key', async () => {
    await makeCsr(folder, 'rsa:3072');
    await openssl('pkey', '-in', join(folder, 'key.pem'), '-pubout', '-out', join(folder, 'public.pem'));
    expect(await codeOf(await readFile(join(folder, 'public.pem'), 'utf8'))).toBe('3072 bits');
  });

  it('wants 3072 bits and a PSS signature in the fourth generation', async () => {
    expect(await codeOf(await makeCsr(folder, 'rsa:2048', ...PSS), 'G4')).toBe('csr_invalid_key_size');
    expect(await codeOf(await makeCsr(folder, 'rsa:3072'), 'G4')).toBe('csr_invalid_signature_algorithm');
    expect(await codeOf(await makeCsr(folder, 'rsa:3072', ...PSS), 'G4')).toBe('3072 bits');
  });

  it('refuses small RSA keys and elliptic curves', async () => {
    expect(await codeOf(await makeCsr(folder, 'rsa:1024'))).toBe('csr_invalid_key_size');
    const ec = await makeCsr(folder, 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256');
    expect(await codeOf(ec)).toBe('csr_invalid_key_type');
  });

  it('refuses a request whose signature does not hold', async () => {
    const lines = (await makeCsr(folder, 'rsa:2048')).trim().split('\n');
    const target = lines.at(-2) ?? '';
    const spoiled = `${target.startsWith('A') ? 'B' : 'A'}${target.slice(1)}`;
    expect(await codeOf([...lines.slice(0, -2), spoiled, lines.at(-1)].join('\n'))).toBe(
      'csr_invalid_signature',
    );
  });

  it.each([
    'nonsense',
    '-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----',
    '-----BEGIN CERTIFICATE REQUEST-----\nMIIBAAAA\n-----END CERTIFICATE REQUEST-----',
    '-----BEGIN CERTIFICATE-----\nMIIBAAAA\n-----END CERTIFICATE-----',
    '-----BEGIN '.repeat(1000),
  ])('cannot parse %j', async (text) => {
    expect(await codeOf(text)).toBe('csr_invalid_cannot_parse');
  });
});
