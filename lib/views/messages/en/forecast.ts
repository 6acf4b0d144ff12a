import type * as nl from '../nl';
import type { Translation } from '../translation';

export const forecast: Translation<typeof nl.forecast> = {
  title: 'What to have at hand, and how long it takes',
  lead: 'Choose what applies to you. The list and the forecast change along.',
  options: 'Your situation',
  recount: 'Calculate again',
  option: {
    payment: { title: 'Payment', online: 'At once (card, iDEAL, PayPal)', invoice: 'On invoice' },
    domain: { title: 'Domain name', qvtl: 'A name under qvtl.nl', own: 'A domain name of our own' },
    authority: {
      title: 'Representative',
      sole: 'Solely authorised',
      power_of_attorney: 'With a power of attorney',
    },
    identity: {
      title: 'Identity verification',
      app: 'With the app',
      face_to_face: 'Face to face, with a notary',
    },
  },
  hand: {
    title: 'Have this at hand',
    billing: 'Your VAT number and billing address.',
    authenticator: 'An authenticator app on your phone or computer, to sign in safely.',
    kvk: 'The KVK number of your organisation.',
    oin: 'Your OIN, if you have one. If not, we make an HRN from your KVK number.',
    qvtl: 'No domain name: a name under qvtl.nl is included.',
    domain: 'Your domain name, and somebody who can change its DNS or read the mail of the domain.',
    representative: 'Name, e-mail address and telephone number of the authorised representative.',
    power_of_attorney:
      'A power of attorney for that person, signed by whoever is authorised according to the Dutch Commercial Register.',
    document: 'The valid passport or identity card of that person. A driving licence is not accepted.',
    phone: 'A phone with camera and NFC, for the app of the identity check.',
    appointment: 'Time for an appointment with a notary. In some cases a courier is possible.',
  },
  result: {
    title: 'Forecast',
    one: '{days, plural, =0 {The same working day} one {1 working day} other {# working days}}',
    days: '{from, number} to {to, number} working days',
    from: {
      online:
        'From the moment you send the request until you can install the certificate. Counted with what each step usually takes, if everybody acts when it is their turn.',
      invoice:
        'From the moment you ask to pay on invoice until you can install the certificate. Counted with what each step usually takes, if everybody acts when it is their turn.',
    },
    longest: 'What takes longest: {step}.',
    together:
      'Domain, organisation, authority and identity are checked at the same time. Only the slowest of them counts.',
    steps: 'Show the steps',
    atOnce: 'at once',
    upTo: '{to, plural, one {up to 1 working day} other {up to # working days}}',
    decides: 'decides how long',
    parallel: 'runs alongside',
  },
  step: {
    payment: 'Payment',
    domain: 'Domain name',
    organisation: 'Organisation and OIN',
    authority: 'Authority',
    identity: 'Identity',
    approval: 'Approval',
    key: 'Making the certificate',
  },
  owner: {
    applicant: 'You',
    representative: 'Your representative',
    us: 'Zegel',
    ca: 'DigiCert',
  },
  reason: {
    payment_online: 'After paying you go on at once.',
    payment_invoice: 'Sales judges whether paying on invoice is possible.',
    domain_qvtl: 'The name under qvtl.nl belongs to DigiCert. You need not prove anything.',
    domain_own: 'You prove that the domain is yours, with a DNS record or by e-mail.',
    organisation: 'People compare your details with the Dutch Commercial Register.',
    authority_sole: 'The KVK extract shows that the representative may act alone.',
    authority_power_of_attorney: 'The power of attorney has to be signed and is then read by people.',
    identity_app:
      'The app takes ten minutes and the result usually comes within half an hour. We count a day to begin with it.',
    identity_face_to_face: 'An appointment with a notary usually takes several days.',
    approval: 'Your representative approves the order with one click in an e-mail.',
    key: 'You choose a password and download the file. That is five minutes of work.',
  },
};
