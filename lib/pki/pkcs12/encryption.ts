import { type Bytes, randomBytes } from '../bytes';
import { integer, nothing, octetString, oid, sequence } from '../der';
import { type DerNode, readContent, readInteger, readOid, readParts } from '../read-der';
import { sha1Hash } from './hashes';
import { deriveBytes, purpose } from './kdf';
import { oids } from './oids';
import { type Opening, P12Error, type P12Profile, roundsOf } from './profile';
import { decryptTripleDes, encryptTripleDes } from './triple-des';

/** Encrypted bytes with the AlgorithmIdentifier that tells how. */
export interface Encrypted {
  algorithm: Bytes;
  bytes: Bytes;
}

interface Derived {
  password: string;
  salt: Bytes;
  rounds: number;
}

/** Encrypts for a .p12 in the way of its profile. A CryptoKey goes in as PKCS#8, where possible without becoming bytes here. */
export function encryptFor(
  profile: P12Profile,
  plain: Bytes | CryptoKey,
  password: string,
): Promise<Encrypted> {
  return profile === 'modern' ? encryptModern(plain, password) : encryptCompatible(plain, password);
}

/** AES-256 key from the UTF-8 of the password by PBKDF2 with HMAC-SHA-256 (RFC 8018 section 6.2). */
async function aesKey({ password, salt, rounds }: Derived): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(password);
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(kdf, base, { name: 'AES-CBC', length: 256 }, false, [
    'encrypt',
    'decrypt',
    'wrapKey',
  ]);
}

async function encryptModern(plain: Bytes | CryptoKey, password: string): Promise<Encrypted> {
  const derived = { password, salt: randomBytes(16), rounds: roundsOf.modern };
  const key = await aesKey(derived);
  const cipher = { name: 'AES-CBC', iv: randomBytes(16) };
  const encrypted = await (plain instanceof CryptoKey
    ? crypto.subtle.wrapKey('pkcs8', plain, key, cipher)
    : crypto.subtle.encrypt(cipher, key, plain));
  const kdf = sequence(
    oid(oids.pbkdf2),
    sequence(octetString(derived.salt), integer(derived.rounds), sequence(oid(oids.hmacSha256), nothing())),
  );
  const scheme = sequence(oid(oids.aes256Cbc), octetString(cipher.iv));
  return { algorithm: sequence(oid(oids.pbes2), sequence(kdf, scheme)), bytes: new Uint8Array(encrypted) };
}

function tripleDesKey(derived: Derived): [key: Bytes, iv: Bytes] {
  const derive = (id: 1 | 2, length: number) =>
    deriveBytes({ ...derived, hash: sha1Hash, purpose: id, length });
  return [derive(purpose.key, 24), derive(purpose.iv, 8)];
}

async function encryptCompatible(plain: Bytes | CryptoKey, password: string): Promise<Encrypted> {
  const bytes =
    plain instanceof CryptoKey ? new Uint8Array(await crypto.subtle.exportKey('pkcs8', plain)) : plain;
  const derived = { password, salt: randomBytes(8), rounds: roundsOf.compatible };
  const parameters = sequence(octetString(derived.salt), integer(derived.rounds));
  return {
    algorithm: sequence(oid(oids.tripleDesSha1), parameters),
    bytes: encryptTripleDes(bytes, ...tripleDesKey(derived)),
  };
}

/** Decrypts what either profile wrote. Throws P12Error, or DerError when the algorithm is not readable. */
export async function decrypt(
  algorithm: DerNode | undefined,
  encrypted: Bytes,
  { password, allowance }: Opening,
): Promise<Bytes> {
  const [id, parameters] = readParts(algorithm);
  switch (readOid(id)) {
    case oids.pbes2:
      return decryptModern(readParts(parameters), encrypted, { password, allowance });
    case oids.tripleDesSha1:
      return decryptCompatible(readParts(parameters), encrypted, { password, allowance });
    default:
      throw new P12Error('unsupported');
  }
}

async function decryptModern(
  [kdf, scheme]: DerNode[],
  encrypted: Bytes,
  { password, allowance }: Opening,
): Promise<Bytes> {
  const [kdfId, kdfParameters] = readParts(kdf);
  const [saltNode, roundsNode, prf] = readParts(kdfParameters);
  const [schemeId, iv] = readParts(scheme);
  const ids = [readOid(kdfId), readOid(readParts(prf)[0]), readOid(schemeId)];
  if (ids.join() !== [oids.pbkdf2, oids.hmacSha256, oids.aes256Cbc].join()) throw new P12Error('unsupported');
  const rounds = allowance.spend(readInteger(roundsNode));
  const key = await aesKey({ password, salt: readContent(saltNode, 0x04), rounds });
  try {
    const cipher = { name: 'AES-CBC', iv: readContent(iv, 0x04) };
    return new Uint8Array(await crypto.subtle.decrypt(cipher, key, encrypted));
  } catch {
    throw new P12Error('wrong_password');
  }
}

/** Two derivations for the key of 24 bytes, one for the initial vector: SHA-1 gives 20 bytes at a time. */
const compatibleDerivations = 3;

function decryptCompatible(
  [salt, roundsNode]: DerNode[],
  encrypted: Bytes,
  { password, allowance }: Opening,
): Bytes {
  const rounds = allowance.spend(readInteger(roundsNode), compatibleDerivations);
  const derived = { password, salt: readContent(salt, 0x04), rounds };
  const plain = decryptTripleDes(encrypted, ...tripleDesKey(derived));
  if (!plain) throw new P12Error('wrong_password');
  return plain;
}
