import type { LocalText, Product } from './product';

interface Coming {
  readonly slug: string;
  readonly caProduct: string;
  readonly name: LocalText;
  readonly summary: LocalText;
  readonly aliases?: readonly string[];
  readonly subject: Product['subject'];
  readonly keyStore: Product['keyStore'];
  readonly qualified?: true;
}

/** The CA's other documented PKIoverheid products (API reference 2.1): shown, not sold here yet. */
const coming: readonly Coming[] = [
  {
    slug: 'professional-signing',
    caProduct: 'pkio_qualified_organisation_person_prof',
    name: { nl: 'PKIoverheid Beroepscertificaat – ondertekenen', en: 'PKIoverheid Professional – signing' },
    summary: {
      nl: 'Gekwalificeerde handtekening voor een erkend beroep, zoals accountant of notaris. Op een token.',
      en: 'Qualified signature for a regulated profession, such as accountant or notary. On a token.',
    },
    aliases: ['PKIo Professional – Signing'],
    subject: 'professional',
    keyStore: 'qscd',
    qualified: true,
  },
  {
    slug: 'professional',
    caProduct: 'pkio_organisation_person_prof',
    name: {
      nl: 'PKIoverheid Beroepscertificaat – inloggen of versleutelen',
      en: 'PKIoverheid Professional – authentication or encryption',
    },
    summary: {
      nl: 'Inloggen of versleutelen als beoefenaar van een erkend beroep. Op een token.',
      en: 'Sign in or encrypt as a member of a regulated profession. On a token.',
    },
    aliases: ['PKIo Auth or Enc – Professional', 'Beroepscertificaat'],
    subject: 'professional',
    keyStore: 'token',
  },
  {
    slug: 'private-professional',
    caProduct: 'pkio_private_person_prof',
    name: {
      nl: 'PKIoverheid Beroepscertificaat Privaat – inloggen of versleutelen',
      en: 'PKIoverheid Private Professional – authentication or encryption',
    },
    summary: {
      nl: 'Voor zelfstandige beoefenaars van een in Europa erkend beroep. Op een token.',
      en: 'For independent members of a profession regulated in Europe. On a token.',
    },
    aliases: ['PKIo Auth or Enc – Private Professional'],
    subject: 'professional',
    keyStore: 'token',
  },
  {
    slug: 'citizen',
    caProduct: 'pkio_burger',
    name: {
      nl: 'PKIoverheid Burgercertificaat – inloggen of versleutelen',
      en: 'PKIoverheid Citizen – authentication or encryption',
    },
    summary: {
      nl: 'Inloggen of versleutelen op uw eigen naam. Op een token.',
      en: 'Sign in or encrypt in your own name. On a token.',
    },
    aliases: ['PKIo Auth or Enc – Citizen', 'burgercertificaat'],
    subject: 'citizen',
    keyStore: 'token',
  },
  {
    slug: 'citizen-signing',
    caProduct: 'pkio_qualified_burger',
    name: { nl: 'PKIoverheid Burgercertificaat – ondertekenen', en: 'PKIoverheid Citizen – signing' },
    summary: {
      nl: 'Gekwalificeerde handtekening op uw eigen naam. Op een token.',
      en: 'Qualified signature in your own name. On a token.',
    },
    aliases: ['PKIo Citizen – Signing'],
    subject: 'citizen',
    keyStore: 'qscd',
    qualified: true,
  },
  {
    slug: 'organisation-person',
    caProduct: 'pkio_organisation_person',
    name: {
      nl: 'PKIoverheid Organisatie Persoon – inloggen of versleutelen',
      en: 'PKIoverheid Organisation Person – authentication or encryption',
    },
    summary: {
      nl: 'Inloggen of versleutelen namens uw organisatie. Op een token.',
      en: 'Sign in or encrypt on behalf of your organisation. On a token.',
    },
    aliases: ['PKIo Auth or Enc – Organisation Person'],
    subject: 'organisation_person',
    keyStore: 'token',
  },
  {
    slug: 'organisation-services',
    caProduct: 'pkio_organisation_services',
    name: {
      nl: 'PKIoverheid Organisatie Services – inloggen of versleutelen',
      en: 'PKIoverheid Organisation Services – authentication or encryption',
    },
    summary: {
      nl: 'Voor een systeem van uw organisatie. Op een token.',
      en: 'For a system of your organisation. On a token.',
    },
    aliases: ['PKIo Auth or Enc – Organisation Services'],
    subject: 'organisation',
    keyStore: 'token',
  },
  {
    slug: 'eseal',
    caProduct: 'pkio_qualified_organisation_services',
    name: { nl: 'PKIoverheid Gekwalificeerd zegel', en: 'PKIoverheid Qualified eSeal' },
    summary: {
      nl: 'Gekwalificeerd elektronisch zegel van uw organisatie. Op een token.',
      en: 'Qualified electronic seal of your organisation. On a token.',
    },
    aliases: ['PKIo Qualified eSeal', 'e-zegel'],
    subject: 'organisation',
    keyStore: 'qscd',
    qualified: true,
  },
];

export const comingProducts: readonly Product[] = coming.map((product) => ({
  ...product,
  aliases: product.aliases ?? [],
  description: product.summary,
  qualified: product.qualified ?? false,
  requestable: false,
  generation: null,
  term: { maxYears: 3, maxDays: 1095 },
  requestForm: [],
  prices: [],
}));
