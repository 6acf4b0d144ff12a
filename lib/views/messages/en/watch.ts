import type { WatchProblem } from '@/lib/domain/watch/watch';

/** What went wrong at the last look at an address. */
const problem = {
  name_unknown: 'This name no longer exists in DNS.',
  not_public: 'This address can no longer be reached from the internet.',
  refused: 'The server refuses the connection.',
  timed_out: 'The server does not answer.',
  no_tls: 'The server no longer speaks TLS here.',
  no_certificate: 'The server showed no certificate.',
  unreadable: 'We cannot read the certificate of this server.',
  older_certificate:
    'The server now shows an older certificate. Perhaps one of several servers still has the old one.',
} as const satisfies Record<WatchProblem, string>;

/** Everything that ends, ours and of other providers, and the forms to watch more. */
export const watch = {
  title: 'What expires when?',
  lead: 'All your certificates in order of end date. Also those of other providers, when you have them watched here.',
  caption: 'Certificates in order of end date',
  columns: { name: 'Certificate', whose: 'From whom', end: 'Expires', state: 'Status' },
  ours: 'With us, order {number}',
  uploaded: 'Added as a file',
  left: '{days, plural, =0 {Today} one {# day left} other {# days left}}',
  ended: 'Expired',
  renewed: 'New certificate is there',
  fine: 'All right',
  problem,
  problemSince: 'Last looked on {date}. We try again each day.',
  empty: {
    title: 'There is nothing that expires yet',
    text: 'As soon as you have a certificate from us, it is here. You add certificates of other providers below.',
  },
  readOnly: 'An owner or requester of the account can add and remove certificates.',
  more: 'Who gets the reminders, and how do I put this in my calendar?',
  upload: {
    title: 'Certificate as a file',
    lead: 'Choose the public part of a certificate of another provider. Never a file with a private key.',
    file: 'File',
    label: 'Your own name for it',
    labelHint: 'For example what the certificate is for: payroll, link with UWV.',
    submit: 'Watch file',
    busy: 'We are reading the certificate…',
  },
  address: {
    title: 'Certificate of a server',
    lead: 'Each day we look which certificate the server shows. When you replace it, the new one is here by itself.',
    address: 'Address of the server',
    addressHint:
      'Name and if needed a port, such as example.nl or example.nl:8443. The server must be reachable from the internet.',
    label: 'Your own name for it',
    submit: 'Watch server',
    busy: 'We are asking the server for the certificate…',
  },
  added: '“{label}” is being watched.',
  one: {
    facts: 'About this certificate',
    name: 'Name in the certificate',
    issuer: 'Issuer',
    from: 'Valid from',
    until: 'Valid until',
    address: 'Server',
    checked: 'Last looked',
    fingerprint: 'Fingerprint (SHA-256)',
    over: 'This certificate is no longer watched.',
    problem: 'Something went wrong the last time',
  },
  stop: {
    trigger: 'Stop watching',
    title: 'No longer watch “{label}”?',
    text: 'You then get no more reminders about this certificate. The certificate itself does not change.',
    confirm: 'Stop watching',
  },
} as const;
