import type { Bytes } from './bytes';
import { findDerFault } from './read-der';
import type { ObjectKind } from './recognise';
import { openUpload, type UploadedObject, type UploadFault } from './upload';
import { X509Certificates } from './x509';

/** A chain has three to five certificates; more is no chain, and would only cost time. */
const mostCertificates = 10;

/** Why no certificates could be taken from a file or text. */
export type CertificateFault =
  | UploadFault
  | { code: 'csr_instead' }
  | { code: 'pkcs12_instead' }
  | { code: 'something_else_instead' }
  | { code: 'too_many'; maximum: number };

export type CertificateBundle = { ok: true; certificates: Bytes[] } | { ok: false; fault: CertificateFault };

const insteadOf: Partial<Record<ObjectKind, CertificateFault>> = {
  csr: { code: 'csr_instead' },
  pkcs12: { code: 'pkcs12_instead' },
  crl: { code: 'something_else_instead' },
  public_key: { code: 'something_else_instead' },
};

/** The certificates of a .p7b, which may be BER: the library reads both. */
function unpack({ kind, der }: UploadedObject): Bytes[] {
  if (kind === 'certificate') return [der];
  if (kind !== 'pkcs7' || der[0] !== 0x30) return [];
  try {
    return Array.from(new X509Certificates(der), ({ rawData }) => new Uint8Array(rawData));
  } catch {
    return [];
  }
}

/**
 * Takes every certificate from PEM, DER, base64 or PKCS#7 (.p7b), in the order of the file, each as sound DER.
 * Never throws; refuses anything with a private key in it.
 */
export function readCertificates(input: string | Bytes): CertificateBundle {
  const upload = openUpload(input);
  if (!upload.ok) return upload;
  const certificates = upload.objects.flatMap(unpack);
  if (certificates.length > mostCertificates) {
    return { ok: false, fault: { code: 'too_many', maximum: mostCertificates } };
  }
  const faults = certificates.map(findDerFault).filter((fault) => fault !== undefined);
  const [offset] = faults;
  if (offset !== undefined) return { ok: false, fault: { code: 'unreadable', offset } };
  if (certificates.length > 0) return { ok: true, certificates };
  const other = upload.objects.map(({ kind }) => insteadOf[kind]).find((fault) => fault !== undefined);
  return { ok: false, fault: other ?? { code: 'unreadable', offset: 0 } };
}
