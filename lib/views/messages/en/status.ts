/** The public page that says how we are, and how DigiCert is. */
export const status = {
  title: 'Service status',
  footer: 'Service status',
  well: 'Everything works',
  trouble: 'Not everything works',
  lead: 'How the portal is now, and DigiCert, which issues the certificates.',
  since: 'Since',
  at: 'Looked at on',
  again: 'Reload the page to see how it is now.',
  states: { ok: 'Works', late: 'Behind time', silent: 'Does not answer' },
  parts: {
    portal: {
      name: 'Portal',
      what: 'Ordering, signing in, requesting and collecting certificates.',
      trouble: 'The portal does not work as it should. What you filled in is kept.',
    },
    mail: {
      name: 'E-mail',
      what: 'The e-mails we send you and your representative.',
      trouble: 'E-mails arrive later than you are used to. None is lost; you need not do anything again.',
    },
    ca: {
      name: 'DigiCert',
      what: 'Checks requests and issues certificates.',
      trouble:
        'DigiCert gives us no answer. You can request as always: we keep your request and pass it on as soon as DigiCert answers again. You need not do anything again. Certificates you have already go on working.',
    },
  },
  silences: {
    title: 'Disruptions of the last 90 days',
    what: 'What',
    ca: 'DigiCert did not answer',
    from: 'From',
    until: 'Until',
    now: 'still going on',
    none: 'In the last 90 days DigiCert was never silent for more than 10 minutes.',
  },
} as const;
