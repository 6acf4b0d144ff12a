import type { Bytes } from './bytes';
import { DerError, type DerNode, readChildren, readDer, readParts } from './read-der';

/** What a file turns out to hold. */
export type ObjectKind =
  | 'csr'
  | 'certificate'
  | 'crl'
  | 'private_key'
  | 'public_key'
  | 'pkcs7'
  | 'pkcs12'
  | 'unknown';

const kindByLabel: Record<string, ObjectKind> = {
  'CERTIFICATE REQUEST': 'csr',
  'NEW CERTIFICATE REQUEST': 'csr',
  CERTIFICATE: 'certificate',
  'X509 CERTIFICATE': 'certificate',
  'TRUSTED CERTIFICATE': 'certificate',
  PKCS7: 'pkcs7',
  CMS: 'pkcs7',
  'PKCS #7 SIGNED DATA': 'pkcs7',
  PKCS12: 'pkcs12',
  'X509 CRL': 'crl',
  'PUBLIC KEY': 'public_key',
  'RSA PUBLIC KEY': 'public_key',
};

/** Kind by PEM label; by the shape of the DER when the label is empty or not known. */
export function recognise(label: string, der: Bytes): ObjectKind {
  const known = Object.hasOwn(kindByLabel, label) ? kindByLabel[label] : undefined;
  return known ?? kindByShape(der);
}

function kindByShape(der: Bytes): ObjectKind {
  try {
    const root = readDer(der);
    return root.tag === 0x30 ? kindOfParts(readChildren(root)) : 'unknown';
  } catch (error) {
    if (error instanceof DerError) return 'unknown';
    throw error;
  }
}

function kindOfParts(parts: DerNode[]): ObjectKind {
  switch (parts.map((part) => part.tag.toString(16)).join(' ')) {
    case '30 30 3':
      return kindOfSigned(readParts(parts[0]));
    case '30 3':
      return 'public_key';
    case '30 4':
      return 'private_key';
    case '6 a0':
      return 'pkcs7';
    case '2 30':
    case '2 30 30':
      return parts[0]?.content[0] === 3 ? 'pkcs12' : 'unknown';
  }
  return looksLikePrivateKey(parts) ? 'private_key' : 'unknown';
}

/** PKCS#8 (version, algorithm, octets), PKCS#1 (nine integers) or SEC 1 (1, octets). */
function looksLikePrivateKey([version, second, third, ...more]: DerNode[]): boolean {
  if (version?.tag !== 0x02 || !second) return false;
  const pkcs8 = second.tag === 0x30 && third?.tag === 0x04;
  const pkcs1 = second.tag === 0x02 && more.length >= 6;
  return pkcs8 || pkcs1 || second.tag === 0x04;
}

/** Certificate, request and CRL share an outer form; what stands third inside tells them apart. */
function kindOfSigned(parts: DerNode[]): ObjectKind {
  const [first, second, third] = parts;
  if (first?.tag === 0xa0) return 'certificate';
  if (first?.tag !== 0x02 || second?.tag !== 0x30 || third?.tag !== 0x30) return 'crl';
  if (parts.length >= 6) return 'certificate';
  return readChildren(third)[1]?.tag === 0x03 ? 'csr' : 'crl';
}
