import { type Finding, failed, notApplicable } from '@/lib/domain/acceptance/row';
import { type Certificate, parseCertificate } from '../path/parse-certificate';
import { type CertificateFault, readCertificates } from '../read-certificates';
import type { ObjectKind } from '../recognise';
import { openUpload, type UploadFault } from '../upload';
import type { Dropped } from './input';

/** What a file turned out to be. `refused` names the reason for which nothing in it can be judged. */
export type OpenedFile =
  | { what: 'certificates'; certificates: Certificate[]; isPkcs7: boolean }
  | { what: 'request' }
  | { what: 'nothing'; row: 'R03' | 'R12' | 'R18'; finding: Finding };

type Nothing = Extract<OpenedFile, { what: 'nothing' }>;

const nothing = (row: Nothing['row'], finding: Finding): Nothing => ({ what: 'nothing', row, finding });

/** Opens what was dropped: recognises it, within bounds, and takes the certificates out. Never throws. */
export function openFile(file: Dropped): OpenedFile {
  if (isZip(file)) return nothing('R12', failed('is_zip'));
  const upload = openUpload(file);
  if (!upload.ok) return ofFault(upload.fault, file);
  const kinds = upload.objects.map(({ kind }) => kind);
  if (kinds.includes('certificate') || kinds.includes('pkcs7')) {
    return openCertificates(file, !kinds.includes('certificate'));
  }
  if (kinds.includes('csr')) return { what: 'request' };
  return nothing(...ofKind(kinds[0] ?? 'unknown', file));
}

function isZip(file: Dropped): boolean {
  return typeof file !== 'string' && file[0] === 0x50 && file[1] === 0x4b && file[2] === 0x03;
}

function openCertificates(file: Dropped, isPkcs7: boolean): OpenedFile {
  const bundle = readCertificates(file);
  if (!bundle.ok && isPkcs7 && bundle.fault.code === 'unreadable') {
    return nothing('R18', failed('nothing_found'));
  }
  if (!bundle.ok) return ofFault(bundle.fault, file);
  const certificates: Certificate[] = [];
  for (const der of bundle.certificates) {
    const parsed = parseCertificate(der);
    if (!parsed.ok) return nothing('R03', failed('unreadable', { offset: parsed.fault.offset ?? 0 }));
    certificates.push(parsed.certificate);
  }
  return { what: 'certificates', certificates, isPkcs7 };
}

function ofKind(kind: ObjectKind, file: Dropped): [Nothing['row'], Finding] {
  if (kind === 'pkcs12') return ['R12', failed('is_pkcs12')];
  if (kind === 'unknown' && looksLikeCertificate(file)) return ['R03', failed('unreadable', { offset: 0 })];
  return ['R18', failed('nothing_found')];
}

/** DER that went wrong, or a text that says it holds a certificate: there was something to read. */
function looksLikeCertificate(file: Dropped): boolean {
  if (typeof file !== 'string' && file[0] === 0x30 && (file[1] ?? 0) >= 0x80) return true;
  const text = typeof file === 'string' ? file : new TextDecoder('latin1').decode(file);
  return /BEGIN [A-Z0-9 ]{0,32}CERTIFICATE|^\s*MII[A-Za-z0-9+/]/.test(text.replaceAll('\0', ''));
}

function ofFault(fault: UploadFault | CertificateFault, file: Dropped): Nothing {
  switch (fault.code) {
    case 'private_key_included':
      return nothing('R12', failed('is_private_key'));
    case 'empty':
      return nothing('R18', failed('empty'));
    case 'too_large':
      return nothing('R03', failed('too_large', { maximum: Math.floor(fault.maximum / 1024) }));
    case 'too_many':
      return nothing('R03', failed('too_many_certificates', { maximum: fault.maximum }));
    case 'cut_off':
    case 'dashes_changed':
      return nothing('R03', failed(fault.code));
    case 'unreadable':
      return looksLikeCertificate(file)
        ? nothing('R03', failed('unreadable', { offset: fault.offset }))
        : nothing('R18', failed('nothing_found'));
    default:
      return nothing('R18', failed('nothing_found'));
  }
}

/** Why the rest of the rows say nothing. */
export const nothingToJudge = notApplicable('no_certificate');
