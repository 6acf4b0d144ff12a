/** What a certificate is, by the policies it names (PKIoverheid reference 2.2, 2.3 and 2.4). */
export type CertificateKind = 'server' | 'organisation' | 'person' | 'old_organisation' | 'ev' | 'other';

const pkioverheid = '2.16.528.1.1003.1.2.';
/** EV for TLS servers (CA/Browser Forum). */
const extendedValidation = '2.23.140.1.1';

/** In the order of the tests; 41 is the arc in which trials take the place of 44. */
const kinds: readonly (readonly [RegExp, CertificateKind])[] = [
  [/^8\.6$/, 'server'],
  [/^4[14]\.15\.35\.11$/, 'server'],
  [/^4[14]\.16\.25\./, 'organisation'],
  [/^(3\.\d+|5\.[123]|8\.[123]|4[14]\.1[46]\.1\d\.\d+)$/, 'person'],
  [/^(5\.[456]|8\.[45]|4[14]\.14\.25\.\d+)$/, 'old_organisation'],
];

/** The policies of PKIoverheid or of EV among those named: the ones that a path to a root must carry. */
export function policiesToCarry(policies: readonly string[]): string[] {
  return policies.filter((policy) => policy.startsWith(pkioverheid) || policy === extendedValidation);
}

export function kindOfCertificate(policies: readonly string[]): CertificateKind {
  const own = policies.filter((policy) => policy.startsWith(pkioverheid));
  const tails = own.map((policy) => policy.slice(pkioverheid.length));
  const known = kinds.find(([pattern]) => tails.some((tail) => pattern.test(tail)));
  if (known) return known[1];
  if (own.length > 0) return 'old_organisation';
  return policies.includes(extendedValidation) ? 'ev' : 'other';
}

/** Whether a certificate of this kind carries an OIN or HRN. */
export function isPkioverheid(kind: CertificateKind): boolean {
  return kind !== 'ev' && kind !== 'other';
}
