import type { TitleProof } from '@/lib/domain/person/professional-titles';

const proof = {
  nba: 'Proof: your registration in the NBA register.',
  nova: 'Proof: your registration with the Netherlands Bar.',
  knb: 'Proof: your registration in the register of notaries (KNB).',
  kadaster: 'Proof: your appointment by the Kadaster.',
  kbvg: 'Proof: a certified extract from the KBvG register, or the record of your swearing-in.',
  appointment: 'Proof: your deed of appointment or the record of your swearing-in.',
} satisfies Record<TitleProof, string>;

export const personQuestions = {
  holder: {
    title: 'Who is the certificate for?',
    lead: 'This is the certificate holder. The name goes into the certificate.',
    choose: 'Certificate holder',
    new: 'Somebody else',
    newText: 'Fill in the details of this person.',
    self: 'That is me',
    selfDone: 'Your own details have been filled in.',
    kept: 'The details of this person stay as they are. If they are no longer right, choose “Somebody else”.',
    firstName: 'First names',
    firstNameHint:
      'As in the passport, in any script. Without titles: “Dr.” or “mr.” may not be in the certificate.',
    lastName: 'Last name',
    lastNameHint: 'With any prefix. A suffix such as “Sr.” or “III” is fine.',
    email: 'E-mail address',
    emailHint:
      'Of this very person: identity verification and approval go here. It is not in the certificate.',
    telephone: 'Telephone number',
    telephoneHint: 'A number from abroad with its country code, for example +32.',
    country: 'Country',
    province: 'Province',
    region: 'Province, state or region',
    regionHint: 'Does your country have none? Then fill in the place once more.',
    city: 'Place of residence',
    postcode: 'Postcode',
    professionalTitle: 'Professional title',
    professionalTitleHint:
      'This title goes into the certificate. Only these professions are recognised for it.',
    chooseTitle: 'Choose your title',
    proof,
    proofHint: 'DigiCert looks this up. If that fails, the validation team asks you for a proof.',
  },
  profile: {
    title: 'What is the certificate for?',
    lead: 'A PKIoverheid certificate has one purpose. For a second purpose you request a second certificate.',
    choose: 'Purpose',
    option: {
      authentication: 'Authentication',
      encryption: 'Encryption (confidentiality)',
      nonrepudiation: 'Signing (non-repudiation)',
    },
    about: {
      authentication: 'With it you prove who you are, for example to sign in safely.',
      encryption: 'Others encrypt data that only you can read, for example e-mail.',
      nonrepudiation: 'With it you place a qualified electronic signature.',
    },
    expert: 'For experts: RSASSA-PSS',
    pss: 'Sign the certificate with RSASSA-PSS',
    pssHint:
      'This is about the signature of DigiCert on your certificate, not about yours. Leave it off unless the receiving party asks for it: older software cannot read such a certificate. It works only when DigiCert issues with an RSA key. In the new generation (G4) RSASSA-PSS is always on.',
  },
  shipping: {
    title: 'Where shall we send the token?',
    lead: 'The key of this certificate is on a small device that is sent to you.',
    device: {
      token: {
        title: 'Your token',
        text: 'A token is a small device for the USB port. Your key is made on it and cannot leave it. You use it with a PIN, which comes in a separate letter.',
      },
      qscd: {
        title: 'Your qualified device (QSCD)',
        text: 'A QSCD is a certified token for qualified signatures. Your key is made on it and cannot leave it. You use it with a PIN, which comes in a separate letter.',
      },
    },
    after:
      'Once you have it, you put the certificate on it with DigiCert Trust Assistant. We show you the way step by step.',
    name: 'Name of the recipient',
    nameHint: 'First and last name of whoever accepts the parcel.',
    line1: 'Street and house number',
    line2: 'Address line 2',
    line2Hint: 'For example a floor or department. Usually this is empty.',
    postcode: 'Postcode',
    city: 'City',
    province: 'Province',
    region: 'Province, state or region',
    country: 'Country',
    method: 'Shipping',
    standard: 'Standard',
    standardText: 'No extra charge.',
    expedited: 'Expedited',
    expeditedText:
      '{price} extra, without VAT. You get one separate invoice for it when the order has been accepted.',
  },
};

export const personSteps = { holder: 'Certificate holder', profile: 'Purpose', shipping: 'Shipping' };

export const personCheck = {
  holder: 'Certificate holder',
  profile: 'Purpose',
  shipping: 'Ship to',
  pssOn: 'with RSASSA-PSS',
  standard: 'Standard shipping',
  expedited: 'Expedited shipping ({price})',
  acceptPerson:
    'I agree to the <csa>Certificate Subscriber Agreement</csa>, the <terms>terms of use</terms> and the <msa>Master Services Agreement</msa> of DigiCert (version {version}).',
  afterwardsPerson:
    'After you submit, {email} gets the e-mail “Verify your identity”. The approval follows, and then the token is sent. You follow everything on the page of the order.',
};
