import { zipSync } from 'fflate';
import type { Bytes } from './bytes';
import { certificateNames } from './certificate-names';
import { certificateFileName } from './file-names';
import { makeP7b } from './p7b';
import { toPem } from './pem';

/** Certificates as PEM blocks, in the order given: a .crt of one, or a chain file of several. Throws DerError on anything else. */
export function toCertificatePem(certificates: readonly Bytes[]): string {
  for (const certificate of certificates) certificateNames(certificate);
  return certificates.map((certificate) => toPem('CERTIFICATE', certificate)).join('');
}

/** A .p7b as PEM, with the label that openssl, keytool and Windows take. */
export function toP7bPem(certificates: readonly Bytes[]): string {
  return toPem('PKCS7', makeP7b(certificates));
}

export interface MailZip {
  /** Common name or organisation, for the file names. */
  name: string;
  /** DER certificates, leaf first. */
  chain: readonly Bytes[];
  issuedAt: Date;
}

/**
 * The ZIP for the mail "Your certificate for …": `<name>.crt`, and `<name>-chain.pem` with the issuers. Only
 * certificates can go in, so it can hold the public part alone. The same input gives the same bytes in one time zone.
 */
export function makeMailZip({ name, chain, issuedAt }: MailZip): Bytes {
  const text = (certificates: readonly Bytes[]) => new TextEncoder().encode(toCertificatePem(certificates));
  const leaf = certificateFileName(name, 'crt');
  const files = { [leaf]: text(chain.slice(0, 1)) };
  if (chain.length > 1) files[leaf.replace(/\.crt$/, '-chain.pem')] = text(chain.slice(1));
  return new Uint8Array(zipSync(files, { mtime: issuedAt }));
}
