import type { X509Certificate } from '@peculiar/x509';
import { zipSync } from 'fflate';

/** A file to hand out: bytes with media type and name. */
export interface CertificateFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly fileName: string;
}

/** A leaf with the certificates above it, nearest first and the root last. */
export interface Bundle {
  readonly leaf: X509Certificate;
  readonly intermediates: readonly X509Certificate[];
  readonly root: X509Certificate;
  /** ASCII base for file names. */
  readonly name: string;
  readonly issuedAt: Date;
}

const PEM_LINE = /.{1,64}/g;

/** PEM with plain newlines and one at the end. */
export function toPem(der: ArrayBuffer | Uint8Array, label = 'CERTIFICATE'): string {
  const base64 = Buffer.from(der instanceof Uint8Array ? der : new Uint8Array(der)).toString('base64');
  return `-----BEGIN ${label}-----\n${(base64.match(PEM_LINE) ?? []).join('\n')}\n-----END ${label}-----\n`;
}

const pemOf = (certificate: X509Certificate): string => toPem(certificate.rawData);

function tlv(tag: number, ...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const content = Buffer.concat(parts);
  const size = content.length;
  const digits = size.toString(16).padStart(2, '0');
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  const length = size < 0x80 ? [size] : [0x80 | bytes.length, ...bytes];
  return new Uint8Array([tag, ...length, ...content]);
}

const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex');
const DATA = Buffer.from('06092a864886f70d010701', 'hex');
const VERSION_1 = Buffer.from('020101', 'hex');

/** A degenerate PKCS#7 that holds certificates only (RFC 2315 9.1). */
function toPkcs7(certificates: readonly X509Certificate[]): Uint8Array<ArrayBuffer> {
  const held = certificates.map(({ rawData }) => new Uint8Array(rawData));
  const signedData = tlv(0x30, VERSION_1, tlv(0x31), tlv(0x30, DATA), tlv(0xa0, ...held), tlv(0x31));
  return tlv(0x30, SIGNED_DATA, tlv(0xa0, signedData));
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

const pemFile = (bundle: Bundle, certificates: readonly X509Certificate[]): CertificateFile => ({
  body: encode(certificates.map(pemOf).join('')),
  mediaType: 'application/x-pem-file',
  fileName: `${bundle.name}.pem`,
});

function zipFile(bundle: Bundle, extension: string, withRoot: boolean): CertificateFile {
  const entries: [string, string][] = [
    [`${bundle.name}.${extension}`, pemOf(bundle.leaf)],
    [`DigiCertCA.${extension}`, bundle.intermediates.map(pemOf).join('')],
    ...(withRoot ? [[`TrustedRoot.${extension}`, pemOf(bundle.root)] satisfies [string, string]] : []),
  ];
  const files = Object.fromEntries(entries.map(([name, text]) => [name, encode(text)]));
  const body = new Uint8Array(zipSync(files, { mtime: bundle.issuedAt }));
  return { body, mediaType: 'application/zip', fileName: `${bundle.name}.zip` };
}

const pkcs7File = (bundle: Bundle, extension: string, mediaType: string): CertificateFile => ({
  body: encode(toPem(toPkcs7([bundle.leaf, ...bundle.intermediates, bundle.root]), 'PKCS7')),
  mediaType,
  fileName: `${bundle.name}.${extension}`,
});

/** Every download format, by its `format_type`. */
export const formats: Readonly<Record<string, (bundle: Bundle) => CertificateFile>> = {
  pem_all: (bundle) => pemFile(bundle, [bundle.leaf, ...bundle.intermediates, bundle.root]),
  pem_noroot: (bundle) => pemFile(bundle, [bundle.leaf, ...bundle.intermediates]),
  pem_nointermediate: (bundle) => pemFile(bundle, [bundle.leaf]),
  default_pem: (bundle) => zipFile(bundle, 'pem', true),
  default: (bundle) => zipFile(bundle, 'crt', true),
  apache: (bundle) => zipFile(bundle, 'crt', false),
  default_cer: (bundle) => zipFile(bundle, 'cer', true),
  cer: (bundle) => pkcs7File(bundle, 'cer', 'application/x-pkcs7-certificates'),
  p7b: (bundle) => pkcs7File(bundle, 'p7b', 'application/x-pkcs7-certificates'),
  pem: (bundle) => pemFile(bundle, [bundle.leaf]),
  crt: (bundle) => ({ ...pemFile(bundle, [bundle.leaf]), fileName: `${bundle.name}.crt` }),
};
