import type { CsrWarning } from '@/lib/pki/csr-report';

/** What is good to know about a request that can be used. */
const warning = {
  name_differs: 'In de CSR staat {found}, maar u bestelt {ordered}.',
  extra_names: 'In de CSR staan ook andere namen: {names}. Die komen niet in het certificaat.',
  wildcard: 'In de CSR staat een naam met een sterretje: {name}. Dat kan niet.',
  ip_address: 'In de CSR staat een IP-adres: {address}. Dat komt niet in het certificaat.',
  signature_unusual: 'De CSR is ondertekend op een manier die voor generatie {generation} ongewoon is.',
  challenge_password: 'In de CSR staat een “challenge password”. Dat wordt niet gebruikt.',
  asks_for_ca: 'De CSR vraagt om een CA-certificaat. Dat wordt genegeerd.',
} as const satisfies Record<CsrWarning['code'], string>;

export const csr = {
  reading: 'Wij lezen de CSR…',
  good: 'Deze CSR is goed',
  refused: 'Deze CSR kan niet',
  contents: {
    subject: 'Naam in de CSR',
    key: 'Sleutel',
    signature: 'Ondertekend met',
    names: 'Domeinnamen',
    none: 'Geen',
    fingerprint: 'Vingerafdruk van de publieke sleutel (SHA-256)',
  },
  rsa: 'RSA, {bits} bits',
  differs: {
    title: 'De naam in uw CSR wijkt af. Dat geeft niet.',
    dropped: '{field}: “{found}” komt niet in het certificaat.',
    replaced: '{field}: in uw CSR staat “{found}”. In het certificaat komt “{instead}”.',
    fine: 'U hoeft geen nieuwe CSR te maken. DigiCert neemt alleen de sleutel over.',
    field: {
      commonName: 'Naam (CN)',
      surname: 'Achternaam (SN)',
      serialNumber: 'Nummer (serialNumber)',
      country: 'Land (C)',
      locality: 'Plaats (L)',
      province: 'Provincie (ST)',
      street: 'Straat',
      organisation: 'Organisatie (O)',
      organisationalUnit: 'Afdeling (OU)',
      title: 'Titel',
      postalCode: 'Postcode',
      givenName: 'Voornaam',
      organizationIdentifier: 'Nummer van de organisatie',
      email: 'E-mailadres',
      domainComponent: 'Domeindeel (DC)',
      other: 'Ander onderdeel',
    },
  },
  subjectNote: 'De naam in de CSR telt niet: in het certificaat komen de gegevens uit deze aanvraag.',
  warning,
} as const;
