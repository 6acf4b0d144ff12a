import type { Bytes } from '../../bytes';
import { readDer, readOid, readParts } from '../../read-der';
import { isWeakModulus } from '../../weak-rsa-key';
import type { Chain } from '../chain';
import type { Refusal } from '../refusals';
import { type Curve, type PublicKey, readPublicKey } from '../signature/public-key';
import { type HashName, readSignatureScheme, type SignatureScheme } from '../signature/scheme';

/** Which signatures and keys are strong enough. DSA is never in it. */
export interface AlgorithmPolicy {
  hashes: HashName[];
  minimumRsaBits: number;
  curves: Curve[];
  ed25519: boolean;
}

/** What PKIoverheid G1 and G4 and the CA/Browser Forum have in common as a lower bound. */
export const defaultAlgorithms: AlgorithmPolicy = {
  hashes: ['SHA-256', 'SHA-384', 'SHA-512'],
  minimumRsaBits: 2048,
  curves: ['P-256', 'P-384', 'P-521'],
  ed25519: true,
};

/**
 * The signatures and keys of a chain that the policy refuses; the anchor's own signature does not count. A signature
 * of unknown kind is left to the signature check.
 */
export function checkAlgorithms(
  { certificates, anchor }: Partial<Chain> & Pick<Chain, 'certificates'>,
  policy: AlgorithmPolicy | 'any',
): Refusal[] {
  if (policy === 'any') return [];
  const keys = [...certificates, ...(anchor ? [anchor] : [])].map(({ publicKeyInfo }) => publicKeyInfo);
  return [
    ...certificates.flatMap(({ signed }, at) => refuseSignature(signed.algorithm, at, policy)),
    ...keys.flatMap((key, at) => refuseKey(key, at, policy)),
  ];
}

/** Whether what this key signed in this way may be believed: for CRLs and OCSP answers, which stand in no chain. */
export function allowsSignature(
  policy: AlgorithmPolicy | 'any',
  algorithm: Bytes,
  publicKeyInfo: Bytes,
): boolean {
  if (policy === 'any') return true;
  return (
    refuseSignature(algorithm, 0, policy).length === 0 && refuseKey(publicKeyInfo, 0, policy).length === 0
  );
}

function refuseSignature(algorithm: Bytes, at: number, policy: AlgorithmPolicy): Refusal[] {
  const scheme = readSignatureScheme(algorithm);
  if (!scheme) return [];
  const allowed =
    scheme.kind === 'ed25519'
      ? policy.ed25519
      : scheme.kind !== 'dsa' && policy.hashes.includes(scheme.hash) && isMaskAllowed(scheme, policy);
  return allowed ? [] : [{ code: 'algorithm_not_allowed', at, algorithm: algorithmOid(algorithm) }];
}

function isMaskAllowed(scheme: SignatureScheme, { hashes }: AlgorithmPolicy): boolean {
  return scheme.kind !== 'rsa_pss' || hashes.includes(scheme.maskHash);
}

/** The object identifier in an AlgorithmIdentifier that was read before. */
function algorithmOid(algorithm: Bytes): string {
  return readOid(readParts(readDer(algorithm))[0]);
}

function refuseKey(publicKeyInfo: Bytes, at: number, policy: AlgorithmPolicy): Refusal[] {
  const key = readPublicKey(publicKeyInfo);
  if (key?.kind === 'rsa') return refuseRsaKey(key, at, policy);
  if (key?.kind === 'ec' && policy.curves.includes(key.curve)) return [];
  if (key?.kind === 'ed25519' && policy.ed25519) return [];
  return [{ code: 'key_not_allowed', at, key: nameKey(key) }];
}

function nameKey(key: PublicKey | undefined): string {
  if (key?.kind === 'ec') return key.curve;
  return key?.kind === 'other' ? key.algorithm : (key?.kind ?? 'unreadable');
}

function refuseRsaKey(
  { bits, modulus, exponent }: PublicKey & { kind: 'rsa' },
  at: number,
  { minimumRsaBits: minimum }: AlgorithmPolicy,
): Refusal[] {
  if (bits < minimum) return [{ code: 'key_too_small', at, bits, minimum }];
  return exponent < 3n || exponent % 2n === 0n || isWeakModulus(modulus) ? [{ code: 'key_weak', at }] : [];
}
