import 'reflect-metadata';
import { AsnConvert } from '@peculiar/asn1-schema';
import { CertificateList } from '@peculiar/asn1-x509';
import { AuthorityKeyIdentifierExtension, Extension, X509CrlGenerator, X509CrlReason } from '@peculiar/x509';
import { authorityName, signatureAlgorithms } from './authorities';
import type { Authority } from './hierarchy';

/** Reasons the Services API accepts, with their CRL reason codes (RFC 5280 5.3.1). */
export const revocationReasons = {
  unspecified: X509CrlReason.unspecified,
  keyCompromise: X509CrlReason.keyCompromise,
  affiliationChanged: X509CrlReason.affiliationChanged,
  superseded: X509CrlReason.superseded,
  cessationOfOperation: X509CrlReason.cessationOfOperation,
} as const;

export type RevocationReason = keyof typeof revocationReasons;

export interface RevokedEntry {
  readonly serialNumber: string;
  readonly revokedAt: Date;
  readonly reason: RevocationReason;
}

/** PKIoverheid revocation lists live at most 48 hours. */
const LIFETIME_MS = 48 * 60 * 60 * 1000;

function derInteger(value: number): Uint8Array<ArrayBuffer> {
  const hex = value.toString(16).padStart(2, '0');
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  const bytes = Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex');
  return new Uint8Array([0x02, bytes.length, ...bytes]);
}

/**
 * A signed revocation list in DER. `number` is the CRL number (RFC 5280 5.2.3) and must grow with each list.
 * "Unspecified" is left out of an entry, as RFC 5280 5.3.1 asks.
 */
export async function buildCrl(
  authority: Authority,
  revoked: readonly RevokedEntry[],
  number: number,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const crl = await X509CrlGenerator.create({
    issuer: authorityName(authority.definition),
    thisUpdate: now,
    nextUpdate: new Date(now.getTime() + LIFETIME_MS),
    signingKey: authority.signingKey,
    signingAlgorithm: signatureAlgorithms[authority.definition.generation],
    entries: revoked.map(({ serialNumber, revokedAt, reason }) => ({
      serialNumber,
      revocationDate: revokedAt,
      ...(reason === 'unspecified' ? {} : { reason: revocationReasons[reason] }),
    })),
    extensions: [
      await AuthorityKeyIdentifierExtension.create(authority.certificate.publicKey),
      new Extension('2.5.29.20', false, derInteger(number)),
    ],
  });
  return withoutEmpty(crl.rawData, authority);
}

/**
 * The generator writes a list of extensions for each entry, an empty one too; RFC 5280 5.1 wants one extension at least
 * where there is a list, and strict readers refuse the rest. So the empty ones go, and the list is signed again.
 */
async function withoutEmpty(der: ArrayBuffer, authority: Authority): Promise<Uint8Array<ArrayBuffer>> {
  const list = AsnConvert.parse(der, CertificateList);
  for (const entry of list.tbsCertList.revokedCertificates ?? []) {
    if (entry.crlEntryExtensions?.length === 0) delete entry.crlEntryExtensions;
  }
  const algorithm = signatureAlgorithms[authority.definition.generation];
  const signed = AsnConvert.serialize(list.tbsCertList);
  list.signature = await crypto.subtle.sign(algorithm, authority.signingKey, signed);
  return new Uint8Array(AsnConvert.serialize(list));
}
