import type { CsrFault, CsrWarning } from '@/lib/pki/csr-report';

/** Why a request cannot be used, and what to do. */
const fault = {
  empty: 'Hier staat nog niets.',
  too_large: 'Dit is te groot voor een CSR. Lever alleen de CSR aan, hoogstens 64 kB.',
  private_key_included:
    'Hier staat een privésleutel bij. Die mag niemand zien, ook wij niet. Wij hebben niets verstuurd. Maak voor de zekerheid een nieuwe sleutel en lever alleen de CSR aan.',
  certificate_instead: 'Dit is een certificaat. Zoek het bestand met “CERTIFICATE REQUEST”.',
  pkcs7_instead: 'Dit is een .p7b-bestand met certificaten. Zoek het bestand met “CERTIFICATE REQUEST”.',
  pkcs12_instead:
    'Dit is een .p12-bestand met een privésleutel. Geef dat aan niemand. Zoek het bestand met “CERTIFICATE REQUEST”.',
  public_key_instead: 'Dit is alleen een publieke sleutel. Maak met die sleutel een CSR.',
  something_else_instead: 'Dit is geen CSR. Zoek het bestand met “CERTIFICATE REQUEST”.',
  several_requests: 'Hier staan meer CSR’s. Lever er één aan.',
  unreadable: 'Dit is niet te lezen als CSR. Plak de hele tekst, met de regels BEGIN en END.',
  cut_off: 'De tekst is afgebroken: het einde ontbreekt. Kopieer alles tot en met de regel END.',
  dashes_changed:
    'De streepjes in de regels BEGIN en END zijn veranderd, vaak door een tekstverwerker. Kopieer de CSR uit het oorspronkelijke bestand.',
  key_not_rsa:
    'De sleutel is van het soort {algorithm}. Dit certificaat heeft RSA nodig. Maak een nieuwe CSR met RSA.',
  key_too_small:
    'De sleutel is {bits} bits. Minstens {minimum} bits is nodig. Maak een nieuwe sleutel en CSR.',
  key_too_large: 'De sleutel is {bits} bits. Hoogstens {maximum} bits kan. Maak een nieuwe sleutel en CSR.',
  exponent_not_accepted:
    'De sleutel heeft een ongewone exponent. Maak een nieuwe sleutel met de gewone exponent 65537.',
  weak_key: 'Deze sleutel is zwak of bekend gelekt. Maak een nieuwe sleutel en CSR.',
  weak_signature_algorithm:
    'De CSR is ondertekend met {algorithm}. Dat is te zwak. Maak een nieuwe CSR met SHA-256.',
  signature_mismatch: 'De handtekening onder de CSR klopt niet. Maak een nieuwe CSR.',
} as const satisfies Record<CsrFault['code'], string>;

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
  contents: {
    subject: 'Naam in de CSR',
    key: 'Sleutel',
    signature: 'Ondertekend met',
    names: 'Domeinnamen',
    none: 'Geen',
    fingerprint: 'Vingerafdruk van de publieke sleutel (SHA-256)',
  },
  rsa: 'RSA, {bits} bits',
  subjectNote: 'De naam in de CSR telt niet: in het certificaat komen de gegevens uit deze aanvraag.',
  fault,
  warning,
} as const;
