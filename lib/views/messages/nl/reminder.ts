/** Reminders of certificates that end: the lines of the mail, the proof of sending, who gets them. */
export const reminder = {
  line: {
    ours: '• {name}: {days, plural, =-1 {is verlopen op {date}} =0 {loopt vandaag af} one {loopt morgen af, op {date}} other {loopt over # dagen af, op {date}}} (bestelling {number})',
    theirs:
      '• {name}: {days, plural, =-1 {is verlopen op {date}} =0 {loopt vandaag af} one {loopt morgen af, op {date}} other {loopt over # dagen af, op {date}}} (van {issuer}, bewaakt als “{label}”)',
  },
  proof: {
    title: 'Herinneringen',
    caption: 'Herinneringen aan de einddatum van dit certificaat',
    lead: 'Wij schrijven 90, 60, 30, 14, 7 en 1 dag voor het einde, en de dag erna. Vanaf 14 dagen krijgen alle eigenaren de e-mail.',
    stage: 'Wanneer',
    stages:
      '{days, plural, =-1 {Een dag na het einde} one {1 dag voor het einde} other {# dagen voor het einde}}',
    outcome: 'Wat er gebeurde',
    to: 'Naar wie',
    at: 'Moment',
    sent: 'Verstuurd',
    queued: 'Onderweg',
    refused: 'Geweigerd door de mailserver',
    bounced: 'Teruggestuurd door de ontvanger',
    none: 'Er is nog geen herinnering verstuurd.',
    skipped: {
      missed: 'Overgeslagen: een latere herinnering was al aan de beurt',
      before_start: 'Niet nodig: dit moment lag voor het begin van het certificaat',
      renewed: 'Niet nodig: er is al een nieuw certificaat',
      replaced: 'Niet nodig: het certificaat is vervangen',
      revoked: 'Niet nodig: het certificaat is ingetrokken',
      long_ended: 'Overgeslagen: het certificaat was al lang verlopen',
    },
  },
  settings: {
    title: 'Herinneringen',
    lead: 'Wij waarschuwen u ruim voordat een certificaat afloopt. Ook van certificaten die u ergens anders kocht en bij ons bewaakt.',
    who: {
      title: 'Wie krijgt de herinneringen?',
      applicant: 'Wie het certificaat aanvroeg of de bewaking begon, en de eerste eigenaar van het account.',
      owners: 'Vanaf 14 dagen voor het einde: alle eigenaren.',
      roles:
        'Altijd: de adressen hieronder. Gebruik een adres dat blijft als iemand weggaat, zoals beheer@uworganisatie.nl.',
    },
    addresses: {
      title: 'Vaste adressen',
      caption: 'Adressen die altijd een herinnering krijgen',
      empty: 'Er zijn nog geen vaste adressen.',
      address: 'E-mailadres',
      act: 'Actie',
      label: 'E-mailadres toevoegen',
      hint: 'Wij sturen naar dit adres een bericht dat u het hebt toegevoegd.',
      submit: 'Adres toevoegen',
      added: '{email} is toegevoegd.',
      remove: 'Weghalen',
      removeTitle: '{email} weghalen?',
      removeText: 'Dit adres krijgt dan geen herinneringen meer.',
      removeConfirm: 'Adres weghalen',
      readOnly: 'Alleen een eigenaar van het account kan deze adressen wijzigen.',
    },
  },
} as const;
