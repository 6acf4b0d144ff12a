import type { Bytes } from '../../bytes';
import { DerError, type DerNode, readChildren, readDer, readOid, readParts } from '../../read-der';
import { readCount } from '../der-values';

export type HashName = 'MD5' | 'SHA-1' | 'SHA-224' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** How something is signed. */
export type SignatureScheme =
  | { kind: 'rsa_pkcs1' | 'ecdsa' | 'dsa'; hash: HashName }
  | { kind: 'rsa_pss'; hash: HashName; maskHash: HashName; saltLength: number }
  | { kind: 'ed25519' };

type Parameters = 'null' | 'absent';

const schemes: Record<string, { scheme: SignatureScheme; parameters: Parameters }> = {
  '1.2.840.113549.1.1.4': { scheme: { kind: 'rsa_pkcs1', hash: 'MD5' }, parameters: 'null' },
  '1.2.840.113549.1.1.5': { scheme: { kind: 'rsa_pkcs1', hash: 'SHA-1' }, parameters: 'null' },
  '1.2.840.113549.1.1.14': { scheme: { kind: 'rsa_pkcs1', hash: 'SHA-224' }, parameters: 'null' },
  '1.2.840.113549.1.1.11': { scheme: { kind: 'rsa_pkcs1', hash: 'SHA-256' }, parameters: 'null' },
  '1.2.840.113549.1.1.12': { scheme: { kind: 'rsa_pkcs1', hash: 'SHA-384' }, parameters: 'null' },
  '1.2.840.113549.1.1.13': { scheme: { kind: 'rsa_pkcs1', hash: 'SHA-512' }, parameters: 'null' },
  '1.2.840.10045.4.1': { scheme: { kind: 'ecdsa', hash: 'SHA-1' }, parameters: 'absent' },
  '1.2.840.10045.4.3.2': { scheme: { kind: 'ecdsa', hash: 'SHA-256' }, parameters: 'absent' },
  '1.2.840.10045.4.3.3': { scheme: { kind: 'ecdsa', hash: 'SHA-384' }, parameters: 'absent' },
  '1.2.840.10045.4.3.4': { scheme: { kind: 'ecdsa', hash: 'SHA-512' }, parameters: 'absent' },
  '1.2.840.10040.4.3': { scheme: { kind: 'dsa', hash: 'SHA-1' }, parameters: 'absent' },
  '2.16.840.1.101.3.4.3.1': { scheme: { kind: 'dsa', hash: 'SHA-224' }, parameters: 'absent' },
  '2.16.840.1.101.3.4.3.2': { scheme: { kind: 'dsa', hash: 'SHA-256' }, parameters: 'absent' },
  '1.3.101.112': { scheme: { kind: 'ed25519' }, parameters: 'absent' },
};

const hashes: Record<string, HashName> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.4': 'SHA-224',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

export const rsassaPss = '1.2.840.113549.1.1.10';
const maskGeneration1 = '1.2.840.113549.1.1.8';

/**
 * Reads an AlgorithmIdentifier of a signature (RFC 4055, 5758, 8410). Undefined when the algorithm or its parameters
 * are not known here; parameters of the wrong form (NULL where nothing belongs) are not known either.
 */
export function readSignatureScheme(algorithm: Bytes): SignatureScheme | undefined {
  try {
    const [id, parameters, ...more] = readParts(readDer(algorithm));
    if (more.length > 0) return undefined;
    const oid = readOid(id);
    if (oid === rsassaPss) return parameters && readPssParameters(parameters);
    const known = schemes[oid];
    if (!known || (parameters && !(known.parameters === 'null' && isNull(parameters)))) return undefined;
    return known.scheme;
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

const isNull = ({ tag, content }: DerNode) => tag === 0x05 && content.length === 0;

function readHash(node: DerNode | undefined): HashName {
  const [id, parameters] = readParts(node);
  const hash = hashes[readOid(id)];
  if (!hash || (parameters && !isNull(parameters))) throw new DerError(0);
  return hash;
}

function readMaskHash(node: DerNode | undefined): HashName {
  const [id, hash] = readParts(node);
  if (readOid(id) !== maskGeneration1) throw new DerError(0);
  return readHash(hash);
}

/** RSASSA-PSS-params (RFC 4055 section 3.1) with its defaults. Throws DerError. */
export function readPssParameters(node: DerNode): SignatureScheme & { kind: 'rsa_pss' } {
  const parts = readParts(node);
  if (parts.some(({ tag }, index) => tag < 0xa0 || tag > 0xa3 || tag <= (parts[index - 1]?.tag ?? 0))) {
    throw new DerError(0);
  }
  const part = (wanted: number) => {
    const [value] = parts.filter(({ tag }) => tag === wanted).flatMap(readChildren);
    return value;
  };
  const [hash, mask, salt, trailer] = [part(0xa0), part(0xa1), part(0xa2), part(0xa3)];
  if (trailer && readCount(trailer) !== 1) throw new DerError(0);
  return {
    kind: 'rsa_pss',
    hash: hash ? readHash(hash) : 'SHA-1',
    maskHash: mask ? readMaskHash(mask) : 'SHA-1',
    saltLength: salt ? readCount(salt) : 20,
  };
}
