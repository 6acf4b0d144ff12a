/** Reminders of certificates that end: the lines of the mail, the proof of sending, who gets them. */
export const reminder = {
  line: {
    ours: '• {name}: {days, plural, =-1 {expired on {date}} =0 {expires today} one {expires tomorrow, on {date}} other {expires in # days, on {date}}} (order {number})',
    theirs:
      '• {name}: {days, plural, =-1 {expired on {date}} =0 {expires today} one {expires tomorrow, on {date}} other {expires in # days, on {date}}} (from {issuer}, watched as “{label}”)',
  },
  proof: {
    title: 'Reminders',
    caption: 'Reminders of the end date of this certificate',
    lead: 'We write 90, 60, 30, 14, 7 and 1 day before the end, and the day after. From 14 days on all owners get the e-mail.',
    stage: 'When',
    stages:
      '{days, plural, =-1 {One day after the end} one {1 day before the end} other {# days before the end}}',
    outcome: 'What happened',
    to: 'To whom',
    at: 'Moment',
    sent: 'Sent',
    queued: 'On its way',
    refused: 'Refused by the mail server',
    bounced: 'Returned by the receiving side',
    none: 'No reminder was sent yet.',
    skipped: {
      missed: 'Skipped: a later reminder was due already',
      before_start: 'Not needed: this moment was before the certificate began',
      renewed: 'Not needed: there is a new certificate already',
      replaced: 'Not needed: the certificate was replaced',
      revoked: 'Not needed: the certificate was revoked',
      long_ended: 'Skipped: the certificate had ended long ago',
    },
  },
  settings: {
    title: 'Reminders',
    lead: 'We warn you well before a certificate expires. Also about certificates that you bought elsewhere and watch with us.',
    who: {
      title: 'Who gets the reminders?',
      applicant:
        'Whoever requested the certificate or began to watch it, and the first owner of the account.',
      owners: 'From 14 days before the end: all owners.',
      roles:
        'Always: the addresses below. Use an address that stays when somebody leaves, such as admin@yourorganisation.nl.',
    },
    addresses: {
      title: 'Fixed addresses',
      caption: 'Addresses that always get a reminder',
      empty: 'There are no fixed addresses yet.',
      address: 'E-mail address',
      act: 'Action',
      label: 'Add an e-mail address',
      hint: 'We send a message to this address that you added it.',
      submit: 'Add address',
      added: '{email} was added.',
      remove: 'Remove',
      removeTitle: 'Remove {email}?',
      removeText: 'This address then gets no more reminders.',
      removeConfirm: 'Remove address',
      readOnly: 'Only an owner of the account can change these addresses.',
    },
  },
} as const;
