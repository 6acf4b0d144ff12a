/** The calendar with the ends of certificates: its page and what stands in it. */
export const calendar = {
  title: 'In uw agenda',
  lead: 'Zet de einddatums van al uw certificaten in Outlook, Google Agenda of Apple Agenda. De agenda werkt zichzelf bij.',
  none: 'U hebt nog geen agenda-adres.',
  since: 'U hebt een agenda-adres sinds {date}.',
  read: 'Uw agenda las het voor het laatst op {date}.',
  neverRead: 'Nog geen agenda heeft het gelezen.',
  make: 'Agenda-adres maken',
  renew: 'Nieuw adres maken',
  end: {
    trigger: 'Adres beëindigen',
    title: 'Agenda-adres beëindigen?',
    text: 'De agenda’s die dit adres lezen, krijgen niets meer te zien.',
    confirm: 'Adres beëindigen',
  },
  fresh: {
    title: 'Dit is uw agenda-adres',
    text: 'Wij laten het één keer zien. Kopieer het en kies in uw agenda “Abonneren via internet”. Een eerder adres werkt nu niet meer.',
    secret:
      'Deel dit adres met niemand: wie het heeft, ziet de namen en einddatums van uw certificaten. Niets anders, en wijzigen kan niet.',
    label: 'Agenda-adres',
    copy: 'Agenda-adres kopiëren',
  },
  feed: {
    name: 'Certificaten van {organisation}',
    description: 'Einddatums van certificaten, bijgehouden door Zegel',
    ours: 'Loopt af: {name}',
    theirs: 'Loopt af: {name} ({label})',
    textOurs: 'Certificaat {name}, bestelling {number}.\nVraag het nieuwe op tijd aan: {address}',
    textTheirs: 'Certificaat {name} van {issuer}, bewaakt als “{label}”.\nMeer: {address}',
    alarm: 'Over {days, plural, one {# dag} other {# dagen}} loopt {name} af',
  },
} as const;
