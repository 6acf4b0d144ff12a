export const identity = {
  title: 'Verify your identity',
  lead: '{applicant} is requesting a PKIoverheid certificate for {organisation}. You were named as its authorised representative. That is why we ask you to show once who you are.',
  about: { order: 'Order', product: 'Product', organisation: 'Organisation', applicant: 'Requested by' },
  banner: {
    title: 'This request was sent to {email}',
    text: 'Is that not your e-mail address? Then do not go on, and close this page.',
    notMe: 'This e-mail is not for me',
  },
  noScript: 'This page needs JavaScript. Switch it on in your browser and load the page again.',

  why: {
    title: 'Why we ask this',
    text: 'With this certificate, software acts for your organisation towards the government. The rules of PKIoverheid demand that DigiCert, which issues the certificate, knows for certain who stands behind it for the organisation.',
    needed:
      'Needed are a photo of your passport or identity card, the chip inside it, and a few photos of your face.',
    kept: 'These go to the identity service of DigiCert. Zegel never sees them and does not keep them. We only hear the result.',
    privacy: 'Read the privacy statement',
  },
  consent: {
    title: 'Your consent',
    biometrics:
      'I agree that my identity document and live and still images of my face are processed to establish my identity.',
    terms: 'I agree to the <terms>terms of use</terms> of the identity verification.',
    ownEmail: 'I am the user of {email}. Nobody else reads its mail.',
    submit: 'Accept',
    busy: 'Your consent is being recorded…',
    time: 'It takes about ten minutes. You can stop and continue later with the same link.',
  },

  app: {
    title: 'Show who you are',
    lead: 'You do this on your phone. It takes about ten minutes.',
    document: {
      title: 'Get your passport or identity card',
      text: 'The document must still be valid. A driving licence is not possible: it may not be used to establish your identity for this certificate.',
    },
    open: {
      title: 'Open the app on your phone and type the code',
      scan: 'Point the camera of your phone at this code. The app opens in the browser of your phone; there is nothing to install.',
      qr: 'QR code that opens the identity app on your phone',
      phone: 'The app opens in the browser of your phone; there is nothing to install.',
      button: 'Open the identity app',
      here: 'Is this page open on your phone? Then use this button.',
    },
    code: {
      title: 'This is your code',
      text: 'The app will ask for it. On your phone you can copy it.',
      label: 'Your code',
      copy: 'Copy code',
      secret: 'Give this code to nobody. We never ask for it, not by telephone either.',
    },
    follow: {
      title: 'Follow the app',
      text: 'You take a photo of your document, read its chip with your phone and take a few selfies. Then the app brings you back here.',
    },
    started: 'You have begun in the app. This page goes on by itself.',
    waiting: 'This page goes on by itself as soon as you are done in the app.',
    stop: 'You can stop and continue later with the same link from the e-mail.',
  },
  tips: {
    title: 'How to succeed at once',
    nfc: {
      title: 'Switch on NFC',
      text: 'On Android it is in Settings, often under Connections. An iPhone does it by itself.',
    },
    flat: {
      title: 'Lay the document flat',
      text: 'Lay it on a table and lay your phone on it while the chip is being read.',
    },
    chip: {
      title: 'Do not cover the chip',
      text: 'Keep your fingers off the document and take it out of its sleeve.',
    },
    glare: { title: 'Avoid reflections', text: 'Do not sit in the sun or right under a lamp.' },
  },
  preparing: {
    title: 'We are getting it ready for you',
    text: 'This usually takes a few seconds. This page goes on by itself.',
  },
  unreachable: {
    title: 'The identity service cannot be reached now',
    text: 'Your consent is kept and nothing is lost. Try again in a few minutes, or come back later with the same link.',
    again: 'Try again',
  },

  submitted: {
    title: 'Your details are being judged',
    lead: 'The app is done. That does not yet mean success: someone at the identity service still looks at everything.',
    wait: 'The result usually comes within 30 minutes. You need not wait here for it.',
    tell: 'This page goes on by itself. If it did not succeed, you also get an e-mail.',
    busy: 'The identity service is judging your details',
  },
  passed: {
    title: 'Your identity is established',
    lead: 'Thank you. This part is done.',
    next: 'What happens now',
    checks: 'When the other checks are done too, we ask you one more thing: to approve the order.',
    mail: 'You will get an e-mail for that with the subject “{subject}”.',
    subject: 'Please approve digital certificate order #{number} for account {account}',
    after: 'After your approval {applicant} makes the certificate.',
    close: 'You can close this page.',
  },
  failed: {
    title: 'It did not succeed',
    lead: 'Your identity could not be established. The order stays as it is.',
    reasons: {
      document_unreadable:
        'Your document could not be read well. Lay it flat, keep the chip uncovered and avoid bright light.',
      document_not_accepted:
        'This document is not accepted. Use a passport or identity card. A driving licence is not possible.',
      document_expired: 'Your document has expired. Use a document that is still valid.',
      face_mismatch:
        'Your face was not enough like the photo in the document. Make sure there is good light, take off your glasses and look straight into the camera.',
      name_mismatch:
        'The name in your document is not the name in the order. Ask {applicant} how your name was given. Trying again helps only when the name is right.',
      aborted: 'You stopped in the app before everything was done.',
      other: 'The identity service gave no further reason.',
    },
    retry: 'Try again',
    busy: 'You are getting a new code…',
    newCode: 'You get a new code. The old one no longer works.',
  },
  closed: {
    title: 'This is no longer needed',
    approved:
      '{name} has approved the order already. One representative is enough. There is nothing left for you to do.',
    declined: '{name} has not approved the order. That has ended it. There is nothing left for you to do.',
    text: 'You no longer need to verify your identity for this order. Do you have questions? Then contact {applicant}.',
  },

  person: {
    title: 'Rather no app?',
    text: 'You can also be identified in person. Usually a civil-law notary does that, sometimes a courier who comes to you.',
    days: 'That takes a few working days longer. Bring your passport or identity card; a driving licence cannot be used.',
    paid: 'The cost is below. After the appointment your organisation receives an invoice for it, also when the identification does not succeed. Calling it off costs nothing.',
    how: 'Fill in what suits you. The validation team calls you to make an appointment. You can also send an e-mail to {email}. Please mention order {number}.',
    route: 'By whom',
    routes: {
      notary: {
        name: 'Civil-law notary',
        text: 'You go to the office of a notary near you. {price}, VAT excluded.',
      },
      courier: {
        name: 'Courier',
        text: 'A courier comes to you. That is not possible everywhere. {price}, VAT excluded.',
      },
    },
    place: 'Place',
    placeHint: 'For example: Utrecht, or the address where the courier can find you.',
    when: 'When it suits you',
    whenHint: 'For example: Tuesday and Thursday after 14:00.',
    phone: 'Your telephone number',
    phoneHint: 'Only to call you about this.',
    price: 'Costs, VAT excluded, for the organisation',
    date: 'Date and time',
    submit: 'Ask to be identified in person',
    busy: 'Your request is being sent…',
    asked: 'We have your request',
    askedText:
      'The validation team calls you to make an appointment. The date then comes on this page and in your e-mail.',
    planned: 'Your appointment is fixed',
    plannedText: 'Bring your valid passport or identity card.',
    changeMind: 'Rather the app after all? You can: call off the appointment.',
    callOff: 'Call off the appointment',
    failed: 'The identification in person did not succeed',
  },
  inPerson: {
    title: 'How do you wish to be identified?',
    lead: 'You have withdrawn your consent to the app. The identity service erases your images. A civil-law notary or a courier can establish your identity.',
    again: 'Use the app after all?',
    againText: 'That is possible only if you give your consent again. You then begin anew in the app.',
  },
  wrongPerson: {
    title: 'Thank you, the link is closed',
    text: 'We have asked the applicant to correct the address. There is nothing for you to do and you can close this page. You can throw the e-mail away.',
  },
  withdraw: {
    title: 'Withdraw your consent',
    during:
      'You can withdraw your consent at any moment, without a reason. The app then ends for this order and the identity service erases your images. Then you can choose a civil-law notary or a courier.',
    after:
      'You can still withdraw your consent. The identity service then erases your images. The result stays valid, because it was established before.',
    kept: 'That you gave and withdrew consent, and the result, are kept until seven years after the end of the certificate. The rules demand that. Zegel never has photos or documents.',
    button: 'Withdraw my consent',
  },
  phone: {
    title: 'Is my phone suitable?',
    text: 'Answer three questions and you know. We do not keep your answers.',
    nfc: {
      question: 'Does your phone have NFC?',
      hint: 'With it the phone reads the chip. It is also what you pay contactless with. Every iPhone from the iPhone 7 on has it.',
      yes: 'Yes',
      no: 'No',
      unknown: 'I do not know',
    },
    camera: {
      question: 'Does the camera of your phone work?',
      hint: 'For a photo of your document and a few selfies.',
      yes: 'Yes',
      no: 'No',
    },
    document: {
      question: 'Which document do you have at hand?',
      hint: 'It must still be valid.',
      passport: 'Passport',
      identity_card: 'Identity card',
      driving_licence: 'Driving licence',
      none: 'None of these',
    },
    verdict: {
      suitable: { title: 'Your phone is suitable', text: 'You can begin.' },
      try_nfc: {
        title: 'Probably suitable',
        text: 'See in the settings of your phone whether it has NFC, and switch it on. If it does not work, you can use another phone, or choose a civil-law notary or a courier.',
      },
      no_nfc: {
        title: 'This phone cannot read the chip',
        text: 'Use another phone with NFC, or choose a civil-law notary or a courier below.',
      },
      no_camera: {
        title: 'It does not work without a camera',
        text: 'Use another phone, or choose a civil-law notary or a courier below.',
      },
      wrong_document: {
        title: 'A driving licence cannot be used',
        text: 'Use a passport or identity card. Your identity for this certificate may not be established with a driving licence.',
      },
      no_document: {
        title: 'You need a passport or identity card',
        text: 'You can go on later with the same link, when you have the document at hand.',
      },
    },
  },

  privacy: {
    title: 'Your data in the identity verification',
    lead: 'What happens to your data, and on which terms you use the app.',
    back: 'Back to the identity verification',
    statement: 'Privacy statement',
    what: 'The identity service of DigiCert processes a photo of your passport or identity card, the data in its chip, and live and still images of your face. Your citizen service number is not needed and is not passed on to us.',
    goal: 'This is done only to establish that you are the person who approves the order for the organisation. The rules for PKIoverheid (ETSI EN 319 411-1) prescribe it.',
    basis:
      'Photos of your face are biometric data. They may be processed only with your explicit consent. You may refuse or withdraw it; then a notary or courier can establish your identity.',
    ours: 'Zegel keeps your name, your business e-mail address and telephone number, when you gave consent, and the result. Never a copy of your document, never photos of you and never your citizen service number.',
    keep: 'We keep these until seven years after the end of the certificate, because the rules demand it. Then we erase them.',
    rights:
      'You may ask which data we have about you, and to have them corrected, or erased where the duty to keep them allows. Write to <mail>{email}</mail>. If you disagree with our answer, you can complain to the Dutch Data Protection Authority.',
    terms: 'Terms of use',
    termsOwn:
      'You use your own, valid passport or identity card and let nobody else take part in your place.',
    termsCode: 'The code in the app is for you alone. Give it to nobody.',
    termsResult:
      'The identity service decides whether your identity is established. If it does not succeed, you may try again or choose face-to-face identification. We charge nothing extra for that.',
    termsMisuse:
      'If misuse is suspected the order stops, and DigiCert can revoke a certificate that was already issued.',
  },
} as const;
