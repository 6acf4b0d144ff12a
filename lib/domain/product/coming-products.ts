import type { LocalText, Product } from './product';

interface Coming {
  readonly slug: string;
  readonly caProduct: string;
  readonly name: LocalText;
  readonly summary: LocalText;
  readonly description: LocalText;
  readonly aliases?: readonly string[];
  readonly subject: Product['subject'];
  readonly keyStore: Product['keyStore'];
  readonly qualified?: true;
}

/** The CA's other documented PKIoverheid products (API reference 2.1): shown, and sold where their data say so. */
const coming: readonly Coming[] = [
  {
    slug: 'professional-signing',
    caProduct: 'pkio_qualified_organisation_person_prof',
    name: { nl: 'PKIoverheid Beroepscertificaat – ondertekenen', en: 'PKIoverheid Professional – signing' },
    summary: {
      nl: 'Gekwalificeerde handtekening voor een erkend beroep, zoals accountant of notaris. Op een token.',
      en: 'Qualified signature for a regulated profession, such as accountant or notary. On a token.',
    },
    description: {
      nl: 'U zet er een gekwalificeerde elektronische handtekening mee, met dezelfde rechtskracht als een handtekening op papier. Uw beroepstitel staat in het certificaat. Het is voor erkende beroepen: registeraccountant, accountant-administratieconsulent, advocaat, notaris, kandidaat-notaris, toegevoegd notaris, deurwaarder en bewaarder. U bent zelf abonnee en houder, en u toont aan dat u in het register van uw beroep staat. De sleutel staat op een gekwalificeerd token dat u thuisgestuurd krijgt.',
      en: 'With it you place a qualified electronic signature, with the same legal force as one on paper. Your professional title stands in the certificate. It is for regulated professions: chartered accountant, accounting consultant, lawyer, notary, candidate notary, assigned notary, bailiff and land registrar. You are subscriber and holder yourself, and you show that you are in the register of your profession. The key is on a qualified token that is sent to you.',
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
      nl: 'Inloggen of versleutelen als beoefenaar van een erkend Nederlands beroep. Op een token.',
      en: 'Sign in or encrypt as a member of a regulated Dutch profession. On a token.',
    },
    description: {
      nl: 'U logt er veilig mee in of u ontvangt er versleutelde gegevens mee, als beoefenaar van een erkend Nederlands beroep. Uw beroepstitel staat in het certificaat. Bij de bestelling kiest u tussen inloggen en versleutelen. De sleutel staat op een token. Ondertekenen kan er niet mee; daarvoor is een ander certificaat.',
      en: 'With it you sign in safely or receive encrypted data, as a member of a regulated Dutch profession. Your professional title stands in the certificate. When ordering you choose between authentication and encryption. The key is on a token. It does not sign; another certificate is for that.',
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
      nl: 'Inloggen of versleutelen met een beroepstitel die in Europa erkend is. Op een token.',
      en: 'Sign in or encrypt with a professional title recognised in Europe. On a token.',
    },
    description: {
      nl: 'U logt er veilig mee in of u ontvangt er versleutelde gegevens mee, met een beroepstitel die in Europa erkend is. Uw titel en de naam van uw organisatie staan in het certificaat. De sleutel staat op een token. Ondertekenen kan er niet mee.',
      en: 'With it you sign in safely or receive encrypted data, with a professional title that is recognised in Europe. Your title and the name of your organisation stand in the certificate. The key is on a token. It does not sign.',
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
    description: {
      nl: 'U logt er veilig mee in of u ontvangt er versleutelde gegevens mee, op uw eigen naam en zonder organisatie. Bij de bestelling kiest u tussen inloggen en versleutelen. De sleutel staat op een token. Uw burgerservicenummer staat niet in het certificaat. Voor DigiD of MijnOverheid hebt u het niet nodig.',
      en: 'With it you sign in safely or receive encrypted data, in your own name and without an organisation. When ordering you choose between authentication and encryption. The key is on a token. Your citizen service number is not in the certificate. You do not need it for DigiD or MijnOverheid.',
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
    description: {
      nl: 'U zet er een gekwalificeerde elektronische handtekening mee, op uw eigen naam en zonder organisatie of beroep. Die heeft dezelfde rechtskracht als een handtekening op papier. De sleutel staat op een gekwalificeerd token.',
      en: 'With it you place a qualified electronic signature, in your own name and without organisation or profession. It has the same legal force as one on paper. The key is on a qualified token.',
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
    description: {
      nl: 'U logt er veilig mee in of u ontvangt er versleutelde gegevens mee, namens uw organisatie. Uw naam en die van de organisatie staan in het certificaat. Bij de bestelling kiest u tussen inloggen en versleutelen. De sleutel staat op een token. Een bevoegd vertegenwoordiger van de organisatie keurt de bestelling goed. Voor aanleveren bij Digipoort werkt dit certificaat niet: er staat geen OIN in.',
      en: 'With it you sign in safely or receive encrypted data, on behalf of your organisation. Your name and that of the organisation stand in the certificate. When ordering you choose between authentication and encryption. The key is on a token. An authorised representative of the organisation approves the order. It does not work for submitting to Digipoort: it holds no OIN.',
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
    description: {
      nl: 'Een systeem van uw organisatie bewijst er zijn herkomst mee of ontvangt er versleutelde gegevens mee. Alleen de naam van de organisatie staat in het certificaat, geen persoon. De sleutel staat op een token. Voor een verbinding met Digipoort, KVK of een andere partij is het servercertificaat bedoeld.',
      en: 'With it a system of your organisation proves its origin or receives encrypted data. Only the name of the organisation stands in the certificate, no person. The key is on a token. For a connection with Digipoort, KVK or another party the server certificate is meant.',
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
    description: {
      nl: 'Met een gekwalificeerd zegel toont u aan dat een document van uw organisatie komt en niet is veranderd. Er staat geen naam van een persoon in. Het is geen handtekening van iemand die ergens mee instemt. De sleutel staat op een gekwalificeerd token.',
      en: 'With a qualified seal you show that a document comes from your organisation and was not changed. It holds no name of a person. It is not the signature of somebody who agrees to something. The key is on a qualified token.',
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
  qualified: product.qualified ?? false,
  requestable: false,
  generation: null,
  term: { maxYears: 3, maxDays: 1095 },
  requestForm: [],
  prices: [],
}));
