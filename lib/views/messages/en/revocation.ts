/** Having a certificate revoked. */
export const revocation = {
  title: 'Revoke a certificate',
  lead: 'For {name}. You can do this day and night, and it is free. Once revoked, the certificate no longer works anywhere.',
  toOrder: 'Back to the order',
  which: {
    label: 'Which certificate?',
    hint: 'This order has more than one certificate that is still valid. We revoke only the one you choose.',
    about: 'Valid until {until}. Serial number {serial}.',
  },
  current: 'The certificate that is in use now (of {date})',
  earlier: 'The earlier certificate (of {date})',
  beside: 'The certificate for {purpose} (of {date})',
  what: 'What has happened?',
  whatHint: 'From your answer follows the reason that DigiCert puts on the list.',
  situations: {
    stolen: {
      text: 'Somebody else may have the key',
      about: 'Stolen, hacked, sent to the wrong person, or taken along by somebody who left.',
    },
    lost: {
      text: 'I have lost the file or the password',
      about: 'You are sure that nobody else has the file with its password.',
    },
    replaced: {
      text: 'There is a new certificate and it works',
      about: 'The new one is installed everywhere. The old one is not needed any more.',
    },
    organisation_changed: {
      text: 'The organisation has changed',
      about: 'Another name, another KVK number, or dissolved.',
    },
    not_used: {
      text: 'We do not use the certificate any more',
      about: 'No new certificate is needed either.',
    },
    other: { text: 'Something else', about: 'Explain below in a few words.' },
  },
  first: {
    successor:
      'Do you still need the connection? Then first make a new certificate on this order. That is free and usually takes a few minutes. After revoking that is not possible any more: then you make a new request, with all checks.',
    makeAnother: 'Make a new certificate first',
    stolen: {
      title: 'Do not wait long',
      text: 'As long as the certificate is valid, somebody else can pass for your organisation. Is somebody using it already? Then revoke it at once.',
    },
    lost: {
      title: 'Make a new file first',
      text: 'We cannot bring back the file or the password: we never had them. In PKIoverheid a lost key is a reason to revoke.',
    },
    replaced: {
      title: 'First see whether everything works with the new one',
      text: 'Is the old certificate still in a second server, a test or another package? Then that stops after revoking.',
    },
    organisation_changed: {
      title: 'A new certificate gets the new data',
      text: 'Another name or another KVK number takes a new request. Do that first when the connection must go on working.',
    },
    not_used: {
      title: 'Your subscription goes on',
      text: 'Revoking does not stop the yearly invoice. Stop the subscription as well if you do not need it any more.',
    },
    other: { title: 'Not sure?', text: 'Call or mail us. We will think along.' },
  },
  comment: 'Explanation',
  commentHint: 'For your own records. Do not put passwords here.',
  commentStaff: 'Why, and how do you know who called?',
  commentStaffHint: 'Required. The customer does not see this.',
  understood: 'I understand that this cannot be undone.',
  submit: 'Revoke the certificate',
  submitTwo: 'Revoke, after a second person agrees',
  busy: 'We are sending the request…',
  reasons: {
    unspecified: 'Not specified',
    key_compromise: 'The key is not safe any more (keyCompromise)',
    affiliation_changed: 'The organisation has changed (affiliationChanged)',
    superseded: 'Replaced (superseded)',
    cessation_of_operation: 'Not in use any more (cessationOfOperation)',
  },
  wish: {
    waitsForOther: {
      title: 'Waits for a second person',
      text: 'In your account a second person must agree. Everybody who may has been mailed. Until then nothing has happened.',
    },
    waitsForYou: {
      title: 'Your agreement is needed',
      text: 'A colleague wants to have this certificate revoked. Do you agree? Then the request goes to DigiCert at once.',
    },
    onItsWay: {
      title: 'Being revoked',
      text: 'The request goes to DigiCert. When DigiCert cannot be reached for a while, we try again by ourselves. This page keeps itself up to date.',
    },
    afterReissue:
      'DigiCert is making a new certificate on this order and cannot revoke anything meanwhile. As soon as the new one is there, we revoke this one. If that takes more than an hour, we stop the new one and revoke everything.',
    askedBy: 'Asked by',
    askedAt: 'Asked on',
    reason: 'Reason',
    comment: 'Explanation',
    serial: 'Serial number',
    us: 'Zegel',
    agree: 'Agree, revoke it',
    agreeTitle: 'Revoke the certificate?',
    agreeText: 'After this the certificate no longer works anywhere. This cannot be undone.',
    agreeConfirm: 'Yes, revoke the certificate',
    refuse: 'Do not agree',
    withdraw: 'Take the request back',
    withdrawTitle: 'Take the request back?',
    withdrawText: 'The certificate then stays valid. You can ask to revoke it again later.',
    withdrawConfirm: 'Yes, take the request back',
  },
  refused: {
    title: 'The last request did not work',
    text: 'DigiCert did not accept it. The certificate is still valid. Our people are looking into it. You can also ask again.',
  },
  done: {
    title: 'The certificate has been revoked',
    text: 'Remove it from your software. You have been sent a confirmation by e-mail.',
  },
  nothing: { title: 'There is nothing to revoke', text: 'This order has no valid certificate.' },
  next: {
    title: 'What happens next',
    ca: 'The request goes to DigiCert at once. Only when a new certificate is just being made does it wait for that, at most {minutes} minutes.',
    list: 'Within {hours} hours the certificate is on the revocation list (CRL). The OCSP service often knows sooner.',
    cached: 'Other systems see it when they fetch the list again. Some keep an old list for up to two days.',
    mail: 'The applicant and the owners of the account get an e-mail when it is done.',
    forever: 'Revoked stays revoked. You request a new certificate from your subscription.',
  },
  setting: {
    title: 'Revoking with two people',
    text: 'A revoked certificate cannot come back. You can choose that a second owner or requester always has to agree.',
    on: 'On: a second person must agree.',
    off: 'Off: one person is enough.',
    alone:
      'When nobody else is left who can agree, one person is enough. That way a stolen certificate can always go.',
    turnOn: 'Require a second person',
    turnOff: 'Let one person be enough',
    onTitle: 'With two people from now on?',
    offTitle: 'With one person from now on?',
    onText: 'From now on a second person agrees before we revoke a certificate.',
    offText: 'From now on every owner and requester can have a certificate revoked alone.',
  },
} as const;
