import type * as nl from '../nl';
import type { Translation } from '../translation';

export const finder: Translation<typeof nl.finder> = {
  title: 'Product finder',
  lead: 'Answer a few questions. You then see which certificate you need, why, and what to order.',
  open: 'Which certificate do I need?',
  notYet: 'Cannot be requested yet',
  answers: 'Your answers',
  again: 'Start again',
  back: 'Previous question',
  share: 'You can share this page: its address holds your answers and no personal data.',
  question: {
    purpose: {
      title: 'What do you need the certificate for?',
      short: 'Purpose',
      hint: 'Choose what is most like what you want to do.',
      option: {
        digipoort: 'Submitting through Digipoort (SBR)',
        kvk: 'Requesting data from KVK',
        connection: 'A secure connection with another party',
        profession: 'Working in my regulated profession',
        employee: 'Working as an employee of an organisation',
        organisation: 'Doing something in the name of my organisation, without a person',
        citizen: 'As a citizen, in my own name',
        website: 'Protecting a public website',
        unsure: 'Something else, or I do not know',
      },
      about: {
        digipoort:
          'VAT and payroll tax returns, annual accounts and other messages to the tax authority, KVK, CBS, UWV or banks.',
        kvk: 'Your system requests data with the KVK API, such as UBO data.',
        connection: 'Digikoppeling, DigiD or mutual TLS: two systems that check each other’s certificate.',
        profession: 'Signing, signing in or encrypting as accountant, notary, lawyer, bailiff and the like.',
        employee: 'Signing in, encrypting or signing with your name and that of the organisation.',
        organisation: 'A seal on documents, or a system that works on behalf of the organisation.',
        citizen: 'Signing, signing in or encrypting without an organisation.',
        website: 'So that visitors see a padlock in their browser.',
        unsure: 'We show you the way.',
      },
    },
    sender: {
      title: 'Who submits through Digipoort?',
      short: 'Who submits',
      hint: 'The certificate is in the name of whoever sends the message. That is not always whose return it is.',
      option: {
        own: 'We do, for our own organisation',
        clients: 'We do, for our clients',
        by_other: 'Somebody else does it for us',
      },
      about: {
        own: 'With software that connects to Digipoort itself.',
        clients: 'You are an accountant, tax adviser or payroll provider, for example.',
        by_other: 'Your accountant, or your software vendor with a certificate of its own.',
      },
    },
    software: {
      title: 'Which software do you submit with?',
      short: 'Software',
      hint: 'Software differs in the file that it takes. This way you know beforehand what to choose.',
      option: {
        own_build: 'Our own software',
        other: 'Other software, or I do not know',
      },
    },
    kvk_data: {
      title: 'Which data do you request?',
      short: 'Data',
      hint: 'Only non-public data need a certificate.',
      option: { protected: 'Non-public data', public: 'Public data' },
      about: {
        protected: 'Such as UBO data or signatures. You also need an authorisation from KVK.',
        public: 'Such as name, address and establishments from the Dutch Commercial Register.',
      },
    },
    party: {
      title: 'With whom do you connect?',
      short: 'Other party',
      hint: 'The other party decides which certificate it trusts.',
      option: {
        digikoppeling: 'A public body, through Digikoppeling',
        digid: 'DigiD',
        other: 'Another public body or organisation',
      },
      about: {
        digikoppeling: 'The standard with which public bodies exchange data.',
        digid: 'Your service lets people sign in with DigiD.',
        other: 'Mutual TLS (mTLS) with a company, bank, care provider or public body.',
      },
    },
    side: {
      title: 'What does your system do in the connection?',
      short: 'Your system',
      hint: 'Who calls is the client. Who answers is the server. The certificate must allow both if you do both.',
      option: {
        calling: 'Our system makes the connection',
        receiving: 'Our system receives the connection',
        both: 'Both',
        visitors: 'Our system receives visitors with a browser',
      },
      about: {
        calling: 'You call an API of the other party.',
        receiving: 'The other party calls your API.',
        both: 'You call each other.',
        visitors: 'Anybody can open the address.',
      },
    },
    profession: {
      title: 'What is your profession?',
      short: 'Profession',
      hint: 'Your professional title comes in the certificate. That is why it is checked whether you are in the register of your profession.',
      option: {
        accountant: 'Chartered accountant or accounting consultant (RA, AA)',
        lawyer: 'Lawyer (advocaat)',
        notary: 'Notary, candidate notary or assigned notary',
        bailiff: 'Bailiff or tax bailiff',
        land_registrar: 'Land registrar (bewaarder)',
        other: 'Another profession that is regulated by law',
        none: 'A profession that is not regulated by law',
      },
      about: {
        accountant: 'Registered with the NBA.',
        lawyer: 'Entered on the roll (tableau).',
        notary: 'In the register of the KNB.',
        bailiff: 'Also assigned bailiff and municipal tax bailiff.',
        land_registrar: 'Registrar or chief registrar of the land registry.',
        other: 'Your title is in the European list of regulated professions.',
        none: 'Such as consultant, director or developer.',
      },
    },
    profession_act: {
      title: 'What do you want to do with the certificate?',
      short: 'Use',
      hint: 'Signing takes another certificate than signing in and encrypting.',
      option: { sign: 'Sign documents', authenticate: 'Sign in or encrypt' },
      about: {
        sign: 'With the legal force of a signature on paper.',
        authenticate: 'Prove who you are, or receive encrypted data.',
      },
    },
    other_profession_act: {
      title: 'What do you want to do with the certificate?',
      short: 'Use',
      hint: 'Signing takes another certificate than signing in and encrypting.',
      option: { sign: 'Sign documents', authenticate: 'Sign in or encrypt' },
      about: {
        sign: 'With your professional title beside the signature.',
        authenticate: 'Prove who you are, or receive encrypted data.',
      },
    },
    employee_act: {
      title: 'What do you want to do as an employee?',
      short: 'Use',
      hint: 'The certificate is in your name and in that of your organisation.',
      option: { authenticate: 'Sign in or encrypt', sign: 'Sign documents' },
      about: {
        authenticate: 'Prove who you are, or receive encrypted data.',
        sign: 'With your own name, on behalf of the organisation.',
      },
    },
    organisation_act: {
      title: 'What has to be done in the name of the organisation?',
      short: 'Use',
      hint: 'There is no person in the certificate.',
      option: {
        seal: 'Put a seal on documents',
        protect: 'Let a system certify or encrypt data',
        connect: 'Connect with another party',
      },
      about: {
        seal: 'Recipients see that the document comes from you and was not changed.',
        protect: 'For example messages that your system makes by itself.',
        connect: 'Two systems check each other’s certificate.',
      },
    },
    citizen_act: {
      title: 'What do you want to do with the certificate?',
      short: 'Use',
      hint: 'Signing takes another certificate than signing in and encrypting.',
      option: { sign: 'Sign documents', authenticate: 'Sign in or encrypt' },
      about: {
        sign: 'With the legal force of a signature on paper.',
        authenticate: 'Prove who you are, or receive encrypted data.',
      },
    },
  },
  result: {
    product: 'You need',
    notHere: 'This is not found here',
    why: 'Why this certificate',
    whyNot: 'Why not',
    instead: 'Perhaps you are looking for this',
    limits: 'What it does not do',
    steps: 'What to order and what to see to',
    go: 'See the product and the price',
    comingTitle: 'You cannot request this certificate here yet',
    comingText: 'Until then you can go to: {issuers}. Ask there for “{name}”.',
    about: 'More about this certificate',
    sales: 'Ask sales',
  },
  generation: {
    title: 'Which generation, and why',
    lead: 'PKIoverheid has two generations side by side. What a certificate may do differs per generation.',
    sold: 'This product is now issued in generation {generation}, until {date} at the latest.',
    name: {
      g1_server: 'G1, server certificate',
      g4_server: 'G4, server certificate',
      g4_organisation: 'G4, authentication certificate',
    },
    caption: 'The kinds side by side, for your purpose',
    kind: 'Kind',
    root: 'Root certificate',
    sides: 'May in a connection',
    side: { server: 'answer (server)', client: 'call (client)' },
    verdict: 'For your purpose',
    fit: { fits: 'Fits', ask: 'Ask first', no: 'Does not fit' },
    remark: {
      side_missing: 'Cannot do what your system has to do.',
      domain_elsewhere: 'The domain name stands in another place than the other party asks.',
      acceptance_unknown: 'Whether the other party accepts it is not known.',
    },
    yours: 'This is what you order',
  },
  limit: {
    no_website: 'It is not for a public website: browsers do not trust it by themselves.',
    no_signing_documents: 'You do not sign documents with it.',
    no_browser_trust:
      'A visitor with an ordinary browser gets a warning. Only systems that know the root certificate trust it.',
    not_only_certificate: 'The certificate alone is not enough: KVK has to authorise you first.',
    personal: 'It is in the name of one person. A colleague cannot use it.',
    token_needed: 'The key is on a token. You cannot copy it to a server.',
    no_connection: 'It is not for the connection itself with Digipoort, KVK or another party.',
    no_oin: 'It holds no OIN. It does not work for submitting to Digipoort.',
    two_for_digid:
      'If you connect through a broker, two certificates are often needed: one for the connection and one to sign messages. Ask your broker.',
    four_layers:
      'The chain has four layers. Old software sometimes cannot cope; always install the whole chain.',
  },
  step: {
    with_oin: 'Have your OIN or HRN included in the certificate. It is set that way when you begin.',
    qvtl_name:
      'You do not need a domain name of your own. Choose a name under qvtl.nl; it is included and you need not prove it.',
    own_domain_advised:
      'If you have a domain name of your own, use it. A name under qvtl.nl is possible too, but ask the other party whether that is fine.',
    own_domain_needed:
      'Use your own domain name, the one at which your system can be reached. A name under qvtl.nl is not possible here.',
    give_leaf_to_kvk:
      'At KVK you hand in the public part only (.pem, .cer, .crt or .der), never the .p12 file.',
    kvk_authorisation_first:
      'Ask KVK for the authorisation first. Only then can you hand in a certificate there.',
    exchange_public_part:
      'Give the other party the public part of your certificate only. Keep the key yourself.',
    ask_generation: 'Ask the other party which root certificate it trusts, before you order.',
    one_for_all_clients:
      'One ordinary certificate in the name of your office is enough for all your clients (a shared certificate). There is nothing else to order.',
    own_for_banks: 'If you submit to banks, ask whether your client needs a certificate of its own.',
    cpa_with_certificate: 'If you use ebMS, renew the CPA together with the certificate.',
    government_register:
      'If you are a public body or carry out a public task, you have an OIN in the OIN register. Use exactly that number.',
    proof_nba: 'You are in the register of the NBA. That is checked.',
    proof_knb: 'You are in the register of the KNB. That is checked.',
    proof_kbvg:
      'You show a certified extract from the register of the KBvG, or the record of your swearing-in.',
    proof_register: 'You show that you are in the register of your profession.',
  },
  end: {
    digipoort: {
      title: 'A server certificate for Digipoort',
      why: 'Digipoort knows your organisation by the OIN or HRN in the certificate. Only a server certificate in the name of the organisation has it. The same certificate protects the connection and signs the messages.',
    },
    kvk: {
      title: 'A server certificate for the KVK API',
      why: 'KVK gives non-public data only to systems that identify themselves with a certificate in the name of the organisation (mutual TLS). Your KVK number must be in it and it holds one domain name. KVK refuses a personal certificate.',
    },
    digikoppeling: {
      title: 'A server certificate for Digikoppeling',
      why: 'Digikoppeling prescribes a certificate under the private root certificate of the government, with your OIN in it. Your system calls and answers, so the certificate must allow both.',
    },
    digid: {
      title: 'A server certificate for DigiD',
      why: 'A connection to DigiD uses a certificate under the private root certificate of the government (G1), in the name of your organisation.',
    },
    calling: {
      title: 'A server certificate, used as client',
      why: 'Your system makes the connection and shows who it is. This certificate may do that (client authentication) and is in the name of your organisation, which was checked beforehand.',
    },
    receiving: {
      title: 'A server certificate',
      why: 'The other party connects to your system and wants to be sure that it is you. This certificate may do that (server authentication) and names your domain and your organisation.',
    },
    both_sides: {
      title: 'A server certificate, for both sides',
      why: 'Your system calls and answers. In generation G1 one certificate may do both. In G4 only the server certificate may do both; the authentication certificate may only call.',
    },
    professional_signing: {
      title: 'A professional certificate to sign with',
      why: 'It places a qualified signature with your professional title. That takes a certificate in your own name, on a qualified token.',
    },
    professional: {
      title: 'A professional certificate to sign in or encrypt',
      why: 'Your name and professional title stand in it, so that the other sees in which role you act.',
    },
    private_professional: {
      title: 'A private professional certificate',
      why: 'It is for professional titles that are recognised in Europe but not on the list of Dutch professions for the ordinary professional certificate.',
    },
    organisation_person: {
      title: 'A certificate for an employee',
      why: 'Your name and that of your organisation stand in it. An authorised representative approves that you act on behalf of the organisation.',
    },
    organisation_services: {
      title: 'A certificate for a system, on a token',
      why: 'It is in the name of the organisation, without a person. A system can certify data with it or receive them encrypted.',
    },
    eseal: {
      title: 'A qualified seal',
      why: 'A seal proves that a document comes from your organisation and was not changed, without one person signing.',
    },
    citizen: {
      title: 'A citizen certificate to sign in or encrypt',
      why: 'It is in your own name, without an organisation or a profession.',
    },
    citizen_signing: {
      title: 'A citizen certificate to sign with',
      why: 'It places a qualified signature in your own name, without an organisation or a profession.',
    },
    filed_by_other: {
      title: 'You need no certificate yourself',
      why: 'Whoever submits for you uses a certificate of their own, often one for all clients. You authorise that party. Only if a bank asks for a certificate of your own organisation do you need one yourself.',
    },
    kvk_public: {
      title: 'You need no certificate',
      why: 'For public data an API key from KVK is enough. You ask for it in KVK’s developer portal. If you need non-public data later, come back.',
    },
    website: {
      title: 'A PKIoverheid certificate does not suit this',
      why: 'Browsers do not trust PKIoverheid’s certificates for servers by themselves: visitors get a warning. You need a publicly trusted TLS certificate. Your hosting provider usually supplies one, often for free.',
    },
    employee_signing: {
      title: 'Signing as an employee is not possible here',
      why: 'It is not known how this certificate can be ordered by this route. That is why we do not offer it. For a qualified signature you can also sign in your own name (citizen certificate), or without a person with a seal of your organisation. Another provider of PKIoverheid may help you too.',
    },
    other_profession_signing: {
      title: 'Signing with this professional title is not possible here',
      why: 'The professional certificate to sign with exists only for a fixed list of Dutch professions. Your title is not on it. Signing in your own name, without a title, takes a citizen certificate.',
    },
    no_profession: {
      title: 'A professional certificate is not for you',
      why: 'It is only for professions that the law regulates. If you work for an organisation, choose “as an employee”. If you act for yourself, choose “as a citizen”.',
    },
    unsure: {
      title: 'We find out together',
      why: 'Ask the party that wants the certificate what exactly is needed: for a person or for a system, and under which root certificate. Send that to sales. We also say so honestly if you should go elsewhere.',
    },
  },
};
