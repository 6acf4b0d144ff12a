import type { Bytes } from '../bytes';
import {
  DerError,
  type DerNode,
  findDerFault,
  readContent,
  readDer,
  readInteger,
  readOid,
  readParts,
} from '../read-der';
import { decrypt } from './encryption';
import { checkMac } from './mac';
import { oids } from './oids';
import { type Opening, P12Error, type P12Fault, RoundsAllowance } from './profile';

export interface P12Content {
  /** DER certificates in the order of the file: the leaf first in what `makeP12` wrote. */
  certificates: Bytes[];
  pkcs8: Bytes;
  friendlyName?: string;
}

export type OpenedP12 = ({ ok: true } & P12Content) | { ok: false; fault: P12Fault };

/**
 * Opens a .p12 of either profile with a password, as other people's software would: checks the MAC, decrypts key and
 * certificates. Never throws. A file without a key, or with an algorithm neither profile uses, is `unsupported`.
 */
export async function openP12(file: Bytes, password: string): Promise<OpenedP12> {
  if (findDerFault(file) !== undefined) return { ok: false, fault: 'unreadable' };
  try {
    const [version, info, macData] = readParts(readDer(file));
    if (readInteger(version) !== 3) throw new P12Error('unsupported');
    const safe = dataOf(info);
    const opening = { password, allowance: new RoundsAllowance() };
    await checkMac(macData, safe, opening);
    return { ok: true, ...(await openSafe(safe, opening)) };
  } catch (error) {
    if (error instanceof P12Error) return { ok: false, fault: error.fault };
    if (error instanceof DerError) return { ok: false, fault: 'unreadable' };
    throw error;
  }
}

/** The octets of a ContentInfo of type data. */
function dataOf(info: DerNode | undefined): Bytes {
  const [type, content] = readParts(info);
  if (readOid(type) !== oids.data) throw new P12Error('unsupported');
  return readContent(readParts(content, 0xa0)[0], 0x04);
}

async function openSafe(safe: Bytes, opening: Opening): Promise<P12Content> {
  const certificates: Bytes[] = [];
  let key: { pkcs8: Bytes; friendlyName?: string } | undefined;
  for (const info of readParts(readDer(safe))) {
    for (const bag of readParts(readDer(await bagsOf(info, opening)))) {
      const [type, value, attributes] = readParts(bag);
      const content = readParts(value, 0xa0)[0];
      if (readOid(type) === oids.certificateBag) certificates.push(certificateOf(content));
      if (readOid(type) === oids.keyBag) key = await keyOf(content, attributes, opening);
    }
  }
  if (!key) throw new P12Error('unsupported');
  return { certificates, ...key };
}

/** The SafeContents of one part of the safe, decrypted when it is encrypted. */
async function bagsOf(info: DerNode, opening: Opening): Promise<Bytes> {
  const [type, wrapped] = readParts(info);
  if (readOid(type) !== oids.encryptedData) return dataOf(info);
  const [, content] = readParts(readParts(wrapped, 0xa0)[0]);
  const [, algorithm, encrypted] = readParts(content);
  return decrypt(algorithm, readContent(encrypted, 0x80), opening);
}

function certificateOf(content: DerNode | undefined): Bytes {
  const [type, value] = readParts(content);
  if (readOid(type) !== oids.x509Certificate) throw new P12Error('unsupported');
  return readContent(readParts(value, 0xa0)[0], 0x04);
}

async function keyOf(content: DerNode | undefined, attributes: DerNode | undefined, opening: Opening) {
  const [algorithm, encrypted] = readParts(content);
  const pkcs8 = await decrypt(algorithm, readContent(encrypted, 0x04), opening);
  return { pkcs8, friendlyName: attributes && friendlyNameOf(attributes) };
}

function friendlyNameOf(attributes: DerNode): string | undefined {
  for (const attribute of readParts(attributes, 0x31)) {
    const [type, values] = readParts(attribute);
    if (readOid(type) !== oids.friendlyName) continue;
    return new TextDecoder('utf-16be').decode(readContent(readParts(values, 0x31)[0], 0x1e));
  }
  return undefined;
}
