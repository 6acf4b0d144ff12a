import type { Certificate } from '../parse-certificate';

/** A certificate and the part it plays in its path. */
export interface Place {
  certificate: Certificate;
  role: 'end' | 'issuer' | 'anchor';
}

/** A rule that holds or is broken. */
export type Broken<Rule> = [rule: Rule, broken: boolean];

/** Whether an extension is there, and not critical. */
export function isNotCritical({ extensions }: Certificate, oid: string): boolean {
  return extensions.some((extension) => extension.oid === oid && !extension.critical);
}

/** Whether an extension is there, and critical. */
export function isCritical({ extensions }: Certificate, oid: string): boolean {
  return extensions.some((extension) => extension.oid === oid && extension.critical);
}
