import type { CsrWarning } from '@/lib/pki/csr-report';

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
  refused: 'This CSR cannot be used',
  contents: {
    subject: 'Name in the CSR',
    key: 'Key',
    signature: 'Signed with',
    names: 'Domain names',
    none: 'None',
    fingerprint: 'Fingerprint of the public key (SHA-256)',
  },
  rsa: 'RSA, {bits} bits',
  differs: {
    title: 'The name in your CSR is different. That does not matter.',
    dropped: '{field}: “{found}” does not go into the certificate.',
    replaced: '{field}: your CSR says “{found}”. The certificate will say “{instead}”.',
    fine: 'You need not make a new CSR. DigiCert takes only the key from it.',
    field: {
      commonName: 'Name (CN)',
      surname: 'Last name (SN)',
      serialNumber: 'Number (serialNumber)',
      country: 'Country (C)',
      locality: 'City (L)',
      province: 'Province (ST)',
      street: 'Street',
      organisation: 'Organisation (O)',
      organisationalUnit: 'Department (OU)',
      title: 'Title',
      postalCode: 'Postcode',
      givenName: 'First name',
      organizationIdentifier: 'Number of the organisation',
      email: 'E-mail address',
      domainComponent: 'Domain component (DC)',
      other: 'Another part',
    },
  },
  subjectNote: 'The name in the CSR does not count: the certificate gets the details of this request.',
  warning,
};
