/**
 * Words by which people look for a product without knowing its name: what it is for, who it is for, what it was
 * called elsewhere. In both languages; the names and aliases themselves are data of the product (C-02).
 */
const everyProduct = [
  'certificaat',
  'certificate',
  'pki',
  'pkio',
  'pki overheid',
  'pkioverheid',
  'digicert',
  'quovadis',
];

const signing = [
  'handtekening',
  'ondertekenen',
  'tekenen',
  'signature',
  'sign',
  'signing',
  'esign',
  'e-sign',
];
const authenticating = [
  'inloggen',
  'log in',
  'authenticatie',
  'authentication',
  'versleutelen',
  'encryptie',
  'encryption',
  'vertrouwelijkheid',
  'token',
];
const profession = [
  'beroepscertificaat',
  'beroep',
  'profession',
  'accountant',
  'registeraccountant',
  'accountant-administratieconsulent',
  'advocaat',
  'lawyer',
  'notaris',
  'kandidaat-notaris',
  'notary',
  'deurwaarder',
  'gerechtsdeurwaarder',
  'bailiff',
  'bewaarder',
];
const citizen = ['burger', 'citizen', 'particulier', 'persoonlijk'];

const ownWords: Readonly<Record<string, readonly string[]>> = {
  'private-services-server': [
    'digipoort',
    'digikoppeling',
    'digid',
    'sbr',
    'xbrl',
    'kvk',
    'kvk api',
    'ubo',
    'kamer van koophandel',
    'chamber of commerce',
    'belastingdienst',
    'tax return',
    'aangifte',
    'btw-aangifte',
    'loonaangifte',
    'jaarrekening',
    'annual accounts',
    'verzamelcertificaat',
    'servercertificaat',
    'ssl',
    'tls',
    'mtls',
    'mutual tls',
    'qvtl',
    'oin',
    'hrn',
    'afas',
    'exact',
    'twinfield',
    'koppeling',
  ],
  'professional-signing': [...profession, ...signing, 'nba', 'knb', 'kbvg'],
  professional: [...profession, ...authenticating],
  'private-professional': [...profession, ...authenticating],
  citizen: [...citizen, ...authenticating],
  'citizen-signing': [...citizen, ...signing],
  'organisation-person': ['medewerker', 'werknemer', 'employee', 'personeel', ...authenticating],
  'organisation-services': ['systeem', 'system', ...authenticating],
  eseal: ['zegel', 'e-zegel', 'eseal', 'e-seal', 'seal', 'bedrijfsstempel', 'stempel'],
};

/** The words for a product by its slug; a product that staff add later has those that hold for every one. */
export function searchWords(slug: string): readonly string[] {
  return [...everyProduct, ...(ownWords[slug] ?? [])];
}
