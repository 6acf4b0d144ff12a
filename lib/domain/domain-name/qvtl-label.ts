import { bad, type Checked, good } from '../checked';
import { QVTL_DOMAIN } from './host-name';
import { toLatin } from './to-latin';

export const LABEL_MAX = 63;

const LEGAL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * The label under qvtl.nl for an organisation: its name reduced to letters, digits and hyphens, capitals kept
 * (S0-1.3.2b5: "DigiCert Europe Netherlands B.V." → `DigiCertEuropeNetherlandsBV`). Accents are folded, Greek
 * and Cyrillic are written in Latin. When no Latin letter or digit is left, the KVK number names it.
 */
export function qvtlLabel(organisationName: string, kvkNumber: string): string {
  const label = trimLabel(toLatin(organisationName).replace(/[^A-Za-z0-9-]/g, ''));
  return label === '' ? `KVK${kvkNumber}` : label;
}

/** The next label to try when one is taken: the same with `-2`, `-3` … and never over 63 characters. */
export function qvtlLabelVariant(label: string, attempt: number): string {
  const ending = `-${attempt}`;
  return `${trimLabel(label.slice(0, LABEL_MAX - ending.length))}${ending}`;
}

/** A label as typed by hand or derived before: legal in DNS, a pasted `.qvtl.nl` is cut off. */
export function parseQvtlLabel(typed: string): Checked<string> {
  const label = typed.trim().replace(/\.qvtl\.nl\.?$/i, '');
  if (label === '') return bad('required');
  if (label.length > LABEL_MAX) return bad('domain_label_too_long');
  return isLegalLabel(label) ? good(label) : bad('domain_label_invalid');
}

/** Letters, digits and inner hyphens, and not of the reserved form `xx--…` (RFC 5890 section 2.3.1). */
export function isLegalLabel(label: string): boolean {
  return LEGAL.test(label) && label.slice(2, 4) !== '--';
}

/** The whole name: `{label}.qvtl.nl`. */
export function qvtlHostName(label: string): string {
  return `${label}.${QVTL_DOMAIN}`;
}

function trimLabel(text: string): string {
  return text.replace(/-{2,}/g, '-').replace(/^-+/, '').slice(0, LABEL_MAX).replace(/-+$/, '');
}
