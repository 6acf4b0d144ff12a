/** One question of a request that a colleague answers by a mailed link (M31). */
export const handover = {
  title: 'Weet een collega dit beter?',
  lead: 'Laat een collega alleen dit onderdeel invullen. Uw collega krijgt een e-mail met een link en heeft geen account nodig. De rest van de aanvraag blijft voor uw collega verborgen.',
  name: 'Naam van uw collega',
  email: 'E-mailadres van uw collega',
  locale: 'Taal van de e-mail',
  localeNl: 'Nederlands',
  localeEn: 'Engels',
  note: 'Uw bericht',
  noteHint: 'Bijvoorbeeld waar uw collega op moet letten. Hoogstens 500 tekens.',
  submit: 'Vraag het mijn collega',
  busy: 'Wij versturen het…',

  askedTitle: 'U hebt dit aan {name} gevraagd',
  askedText: 'De e-mail ging naar {email} op <date></date>.',
  opened: '{name} heeft de link geopend, maar nog niets ingevuld.',
  notOpened: '{name} heeft de link nog niet geopend.',
  meanwhile: 'U kunt intussen de andere vragen beantwoorden. U krijgt een e-mail als het is ingevuld.',
  yourNote: 'Uw bericht: “{note}”',
  again: 'E-mail opnieuw sturen',
  withdraw: 'Intrekken',
  answeredTitle: '{name} heeft dit ingevuld',
  answeredText: 'Dat was op <date></date>. Kijk het antwoord na. U kunt het nog wijzigen.',

  step: {
    page: 'Uw onderdeel van de aanvraag',
    from: '{applicant} vraagt uw hulp',
    fromText:
      '{applicant} vraagt voor {account} een PKIoverheid-certificaat aan en heeft u gevraagd dit onderdeel in te vullen. U ziet alleen dit onderdeel.',
    noteFrom: '{applicant} schrijft:',
    later: 'Wilt u later verder? Sluit dan deze pagina en open de link uit de e-mail opnieuw.',
    submit: 'Antwoord versturen',
    busy: 'Wij versturen het…',
    doneTitle: 'Dank u wel, uw antwoord is verstuurd',
    doneText:
      '{applicant} krijgt hiervan een e-mail en gaat verder met de aanvraag. U hoeft niets meer te doen.',
    doneClose: 'U kunt deze pagina sluiten.',
    closedTitle: 'Dit hoeft niet meer te worden ingevuld',
    withdrawn: 'De vraag is ingetrokken. U hoeft niets te doen.',
    submitted: 'De aanvraag is intussen ingediend of gestopt. U hoeft niets te doen.',
  },
} as const;
