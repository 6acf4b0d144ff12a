import { type Findings, failed, notApplicable, passed } from '@/lib/domain/acceptance/row';
import { isSelfIssued } from '../path/chain';
import { isEmptyName, sameName } from '../path/names';
import type { Certificate } from '../path/parse-certificate';

/** File name extensions that KVK takes (S2-Q03b). */
const extensions = ['pem', 'cer', 'crt', 'der'];

/** The form of the file (S2-Q03a, S2-Q03b, S2-R12). */
export function judgeForm(fileName: string | undefined, isPkcs7: boolean): Findings {
  const form = isPkcs7 ? failed('is_pkcs7') : passed();
  return { Q03a: form, R12: form, Q03b: judgeExtension(fileName) };
}

export function judgeExtension(fileName: string | undefined) {
  if (!fileName) return notApplicable('pasted');
  const found = fileName.includes('.') ? (fileName.split('.').at(-1) ?? '').toLowerCase() : '';
  return extensions.includes(found) ? passed() : failed('extension_not_taken', { found: found.slice(0, 12) });
}

/** The client certificate of a file, with what is wrong with the number of them (S2-R21). */
export interface Chosen {
  client: Certificate | undefined;
  findings: Findings;
}

/** A certificate authority can be told by its flag; one that carries a domain name was meant as a client. */
function isClient(certificate: Certificate): boolean {
  const named = certificate.alternativeNames?.some(({ kind }) => kind === 'dns') ?? false;
  return !certificate.basicConstraints?.ca || named;
}

/** Picks the certificate that issued no other: KVK expects exactly one. */
export function chooseClient(certificates: readonly Certificate[]): Chosen {
  const ends = certificates.filter(
    (certificate) =>
      !certificates.some(
        (other) =>
          other !== certificate && !isSelfIssued(other) && sameName(other.issuer, certificate.subject),
      ) || isEmptyName(certificate.subject),
  );
  const clients = ends.filter(isClient);
  const [only] = certificates;
  const client = clients[0] ?? (certificates.length === 1 ? only : undefined);
  if (!client) return { client, findings: { R21: failed('no_client_certificate') } };
  const several = clients.length > 1;
  const findings: Findings = several
    ? { R21: failed('several_client_certificates', { count: clients.length }) }
    : {};
  return { client, findings };
}

/** A root in the file without the authorities between it and the client certificate (S2-R29). */
export function judgeBundle(client: Certificate, certificates: readonly Certificate[]): Findings {
  const others = certificates.filter((certificate) => certificate !== client);
  const roots = others.filter(isSelfIssued);
  if (roots.length === 0 || isSelfIssued(client)) return {};
  if (roots.some(({ subject }) => sameName(subject, client.issuer))) return { R29: failed('issued_by_root') };
  const between = others.some(
    (certificate) => !isSelfIssued(certificate) && certificate.basicConstraints?.ca !== undefined,
  );
  return between ? {} : { R29: failed('root_without_intermediates') };
}
