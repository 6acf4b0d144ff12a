import { type Bytes, equalBytes, randomBytes } from '../bytes';
import { integer, nothing, octetString, oid, sequence } from '../der';
import { type DerNode, readContent, readInteger, readOid, readParts } from '../read-der';
import { sha1Hash, sha256Hash } from './hashes';
import { deriveBytes, type KdfHash, purpose } from './kdf';
import { oids } from './oids';
import { type Opening, P12Error, type P12Profile, roundsOf } from './profile';

interface MacHash {
  oid: string;
  name: 'SHA-1' | 'SHA-256';
  kdf: KdfHash;
}

const hashOf: Record<P12Profile, MacHash> = {
  modern: { oid: oids.sha256, name: 'SHA-256', kdf: sha256Hash },
  compatible: { oid: oids.sha1, name: 'SHA-1', kdf: sha1Hash },
};

interface MacInput {
  content: Bytes;
  password: string;
  salt: Bytes;
  rounds: number;
}

async function mac({ name, kdf }: MacHash, { content, password, salt, rounds }: MacInput): Promise<Bytes> {
  const secret = deriveBytes({ hash: kdf, purpose: purpose.mac, password, salt, rounds, length: kdf.size });
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: name }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
}

/** The MacData of a .p12 (RFC 7292 section 4) over its authenticated safe. */
export async function makeMac(profile: P12Profile, content: Bytes, password: string): Promise<Bytes> {
  const hash = hashOf[profile];
  const salt = randomBytes(16);
  const rounds = roundsOf[profile];
  const digest = await mac(hash, { content, password, salt, rounds });
  const info = sequence(sequence(oid(hash.oid), nothing()), octetString(digest));
  return sequence(info, octetString(salt), integer(rounds));
}

/** Throws P12Error `wrong_password` when the MAC does not fit the content, DerError when it is not readable. */
export async function checkMac(
  macData: DerNode | undefined,
  content: Bytes,
  { password, allowance }: Opening,
): Promise<void> {
  const [info, saltNode, roundsNode] = readParts(macData);
  const [algorithm, digest] = readParts(info);
  const id = readOid(readParts(algorithm)[0]);
  const hash = Object.values(hashOf).find((candidate) => candidate.oid === id);
  if (!hash) throw new P12Error('unsupported');
  const rounds = allowance.spend(roundsNode ? readInteger(roundsNode) : 1);
  const salt = readContent(saltNode, 0x04);
  const expected = await mac(hash, { content, password, salt, rounds });
  if (!equalBytes(expected, readContent(digest, 0x04))) throw new P12Error('wrong_password');
}
