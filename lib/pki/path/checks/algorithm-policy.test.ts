import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../bytes';
import { concatBytes } from '../../bytes';
import { integer, nothing, oid, sequence, tagged, tlv } from '../../der';
import { bitString } from '../../revocation/testing/encode';
import { makeCrl } from '../../revocation/testing/make-crl';
import type { PathInput } from '../input';
import { asSigner, codesOf } from '../testing/check';
import { type Holder, makeAuthority, makeLeaf, pretendSigned } from '../testing/issue';

type Rsa = 'RSASSA-PKCS1-v1_5' | 'RSA-PSS';
type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

const pkcs1: Record<Hash, string> = {
  'SHA-1': '1.2.840.113549.1.1.5',
  'SHA-256': '1.2.840.113549.1.1.11',
  'SHA-384': '1.2.840.113549.1.1.12',
  'SHA-512': '1.2.840.113549.1.1.13',
};
const hashOids: Record<Hash, string> = {
  'SHA-1': '1.3.14.3.2.26',
  'SHA-256': '2.16.840.1.101.3.4.2.1',
  'SHA-384': '2.16.840.1.101.3.4.2.2',
  'SHA-512': '2.16.840.1.101.3.4.2.3',
};

function pssAlgorithm(hash: Hash, maskHash: Hash, salt: number): Bytes {
  const [digest, mask] = [hash, maskHash].map((name) => sequence(oid(hashOids[name]), nothing()));
  return sequence(
    oid('1.2.840.113549.1.1.10'),
    sequence(
      tagged(0, digest ?? nothing()),
      tagged(1, sequence(oid('1.2.840.113549.1.1.8'), mask ?? nothing())),
      tagged(2, integer(salt)),
    ),
  );
}

/** A self-signed RSA authority and how it signs. */
async function rsa(name: Rsa, hash: Hash, bits = 2048): Promise<{ ca: Holder; leaf: Holder }> {
  const algorithm = name === 'RSA-PSS' ? pssAlgorithm(hash, hash, 20) : sequence(oid(pkcs1[hash]), nothing());
  const keys = await crypto.subtle.generateKey(
    { name, hash, modulusLength: bits, publicExponent: Uint8Array.of(1, 0, 1) },
    true,
    ['sign', 'verify'],
  );
  const sign = async (content: Bytes) => {
    const signature = await crypto.subtle.sign({ name, saltLength: 20 }, keys.privateKey, content);
    return concatBytes(algorithm, bitString(new Uint8Array(signature)));
  };
  const ca = await makeAuthority('RSA', { keys, sign, innerAlgorithm: algorithm });
  return { ca, leaf: await makeLeaf(ca, { sign, innerAlgorithm: algorithm }) };
}

describe('RSA signatures', () => {
  it.each<[Rsa, Hash]>([
    ['RSASSA-PKCS1-v1_5', 'SHA-256'],
    ['RSASSA-PKCS1-v1_5', 'SHA-384'],
    ['RSASSA-PKCS1-v1_5', 'SHA-512'],
    ['RSA-PSS', 'SHA-256'],
    ['RSA-PSS', 'SHA-384'],
    ['RSA-PSS', 'SHA-512'],
  ])('%s with %s', async (name, hash) => {
    const { ca, leaf } = await rsa(name, hash);
    expect(await codesOf([leaf], ca)).toEqual([]);
  });

  it('SHA-1 is refused by the policy, and verified without it', async () => {
    const { ca, leaf } = await rsa('RSASSA-PKCS1-v1_5', 'SHA-1');
    expect(await codesOf([leaf], ca)).toEqual(['algorithm_not_allowed@0']);
    expect(await codesOf([leaf], ca, { algorithms: 'any' })).toEqual([]);
  });

  it('a short key is refused by the policy, and works without it', async () => {
    const { ca, leaf } = await rsa('RSASSA-PKCS1-v1_5', 'SHA-256', 1024);
    expect(await codesOf([leaf], ca)).toEqual(['key_too_small@1']);
    expect(await codesOf([leaf], ca, { algorithms: 'any' })).toEqual([]);
  });
});

/** Signs with the same RSA key and SHA-1. */
async function withSha1(privateKey: CryptoKey) {
  const name = 'RSASSA-PKCS1-v1_5';
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', privateKey);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name, hash: 'SHA-1' }, false, ['sign']);
  const algorithm = sequence(oid(pkcs1['SHA-1']), nothing());
  const sign = async (content: Bytes) =>
    concatBytes(algorithm, bitString(new Uint8Array(await crypto.subtle.sign({ name }, key, content))));
  return { innerAlgorithm: algorithm, sign };
}

describe('what says whether a certificate is revoked', () => {
  it('is held to the policy as well: a CRL signed with SHA-1 is not believed', async () => {
    const { ca, leaf } = await rsa('RSASSA-PKCS1-v1_5', 'SHA-256');
    const crl = await makeCrl(asSigner(ca), await withSha1(ca.keys.privateKey));
    const asked: Partial<PathInput> = { revocation: 'required', crls: [crl] };
    expect(await codesOf([leaf], ca, asked)).toEqual(['revocation_unknown@0']);
    expect(await codesOf([leaf], ca, { ...asked, algorithms: 'any' })).toEqual([]);
  });
});

const root = await makeAuthority('Root');

describe('keys and names of algorithms', () => {
  it('a modulus with a small factor is weak', async () => {
    const modulus = tlv(0x02, Uint8Array.of(0), new Uint8Array(256).fill(0xff));
    const key = sequence(modulus, integer(65537));
    const publicKeyInfo = sequence(sequence(oid('1.2.840.113549.1.1.1'), nothing()), bitString(key));
    expect(await codesOf([await makeLeaf(root, { publicKeyInfo })], root)).toEqual(['key_weak@0']);
  });

  it('a curve that is not in the policy', async () => {
    const secp256k1 = sequence(oid('1.2.840.10045.2.1'), oid('1.3.132.0.10'));
    const publicKeyInfo = sequence(secp256k1, bitString(new Uint8Array(65).fill(4)));
    expect(await codesOf([await makeLeaf(root, { publicKeyInfo })], root)).toEqual(['key_not_allowed@0']);
  });

  it('a signature algorithm unknown here', async () => {
    const algorithm = sequence(oid('1.2.3.4'));
    const leaf = await makeLeaf(root, { innerAlgorithm: algorithm, sign: pretendSigned(algorithm) });
    expect(await codesOf([leaf], root)).toEqual(['signature_unsupported@0']);
  });

  it('ECDSA with parameters where none belong', async () => {
    const algorithm = sequence(oid('1.2.840.10045.4.3.2'), nothing());
    const leaf = await makeLeaf(root, { innerAlgorithm: algorithm, sign: pretendSigned(algorithm) });
    expect(await codesOf([leaf], root)).toEqual(['signature_unsupported@0']);
  });

  it('another algorithm inside than outside', async () => {
    const innerAlgorithm = sequence(oid('1.2.840.10045.4.3.3'));
    expect(await codesOf([await makeLeaf(root, { innerAlgorithm })], root)).toEqual([
      'signature_algorithm_mismatch@0',
    ]);
  });
});
