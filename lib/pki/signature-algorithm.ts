import { RsaSaPssParams } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import type { AlgorithmIdentifier } from '@peculiar/asn1-x509';

/** How something was signed. `saltLength` in bytes, for RSA-PSS only. */
export interface SignatureFacts {
  scheme: 'RSA-PKCS1' | 'RSA-PSS' | 'ECDSA' | 'other';
  hash: string;
  saltLength?: number;
}

const schemes: Record<string, SignatureFacts> = {
  '1.2.840.113549.1.1.2': { scheme: 'RSA-PKCS1', hash: 'MD2' },
  '1.2.840.113549.1.1.4': { scheme: 'RSA-PKCS1', hash: 'MD5' },
  '1.2.840.113549.1.1.5': { scheme: 'RSA-PKCS1', hash: 'SHA-1' },
  '1.2.840.113549.1.1.14': { scheme: 'RSA-PKCS1', hash: 'SHA-224' },
  '1.2.840.113549.1.1.11': { scheme: 'RSA-PKCS1', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { scheme: 'RSA-PKCS1', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { scheme: 'RSA-PKCS1', hash: 'SHA-512' },
  '1.2.840.10045.4.1': { scheme: 'ECDSA', hash: 'SHA-1' },
  '1.2.840.10045.4.3.2': { scheme: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { scheme: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { scheme: 'ECDSA', hash: 'SHA-512' },
};

const hashes: Record<string, string> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.4': 'SHA-224',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

const rsassaPss = '1.2.840.113549.1.1.10';

/** Names a signature algorithm (RFC 8017 and RFC 5758 identifiers). Throws when PSS parameters are not DER. */
export function readSignatureAlgorithm({ algorithm, parameters }: AlgorithmIdentifier): SignatureFacts {
  if (algorithm === rsassaPss) {
    const pss = parameters ? AsnConvert.parse(parameters, RsaSaPssParams) : new RsaSaPssParams();
    const hash = pss.hashAlgorithm.algorithm;
    return { scheme: 'RSA-PSS', hash: hashes[hash] ?? hash, saltLength: pss.saltLength };
  }
  return schemes[algorithm] ?? { scheme: 'other', hash: algorithm };
}
