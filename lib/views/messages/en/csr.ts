import type { CsrFault, CsrWarning } from '@/lib/pki/csr-report';

const fault = {
  empty: 'There is nothing here yet.',
  too_large: 'This is too large for a CSR. Supply the CSR alone, at most 64 kB.',
  private_key_included:
    'There is a private key in this. Nobody may see it, nor may we. We have sent nothing. To be safe, make a new key and supply the CSR alone.',
  certificate_instead: 'This is a certificate. Look for the file with “CERTIFICATE REQUEST”.',
  pkcs7_instead: 'This is a .p7b file with certificates. Look for the file with “CERTIFICATE REQUEST”.',
  pkcs12_instead:
    'This is a .p12 file with a private key. Give it to nobody. Look for the file with “CERTIFICATE REQUEST”.',
  public_key_instead: 'This is only a public key. Make a CSR with that key.',
  something_else_instead: 'This is not a CSR. Look for the file with “CERTIFICATE REQUEST”.',
  several_requests: 'There is more than one CSR here. Supply one.',
  unreadable: 'This cannot be read as a CSR. Paste the whole text, with the lines BEGIN and END.',
  cut_off: 'The text is cut off: the end is missing. Copy everything up to and including the line END.',
  dashes_changed:
    'The dashes in the lines BEGIN and END have been changed, often by a word processor. Copy the CSR from the original file.',
  key_not_rsa: 'The key is of the kind {algorithm}. This certificate needs RSA. Make a new CSR with RSA.',
  key_too_small: 'The key is {bits} bits. At least {minimum} bits are needed. Make a new key and CSR.',
  key_too_large: 'The key is {bits} bits. At most {maximum} bits are possible. Make a new key and CSR.',
  exponent_not_accepted: 'The key has an unusual exponent. Make a new key with the usual exponent 65537.',
  weak_key: 'This key is weak or known to have leaked. Make a new key and CSR.',
  weak_signature_algorithm:
    'The CSR is signed with {algorithm}. That is too weak. Make a new CSR with SHA-256.',
  signature_mismatch: 'The signature of the CSR is not right. Make a new CSR.',
} satisfies Record<CsrFault['code'], string>;

const warning = {
  name_differs: 'The CSR says {found}, but you order {ordered}.',
  extra_names: 'The CSR has other names too: {names}. They do not go into the certificate.',
  wildcard: 'The CSR has a name with an asterisk: {name}. That is not possible.',
  ip_address: 'The CSR has an IP address: {address}. It does not go into the certificate.',
  signature_unusual: 'The CSR is signed in a way that is unusual for generation {generation}.',
  challenge_password: 'The CSR has a “challenge password”. It is not used.',
  asks_for_ca: 'The CSR asks for a CA certificate. That is ignored.',
} satisfies Record<CsrWarning['code'], string>;

export const csr = {
  reading: 'We are reading the CSR…',
  good: 'This CSR is in order',
  contents: {
    subject: 'Name in the CSR',
    key: 'Key',
    signature: 'Signed with',
    names: 'Domain names',
    none: 'None',
    fingerprint: 'Fingerprint of the public key (SHA-256)',
  },
  rsa: 'RSA, {bits} bits',
  subjectNote: 'The name in the CSR does not count: the certificate gets the details of this request.',
  fault,
  warning,
};
