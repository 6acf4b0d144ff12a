export const link = {
  opening: { title: 'Uw link wordt geopend', text: 'Een ogenblik geduld.' },
  none: {
    title: 'Open de link uit uw e-mail',
    text: 'Deze pagina opent persoonlijke links. Klik op de knop in de e-mail, of kopieer het hele adres uit de e-mail naar uw browser.',
    ended:
      'Had u de pagina al open? Na een half uur zonder iets te doen sluiten wij die. Met de link uit de e-mail gaat u verder waar u was.',
    goOn: 'Verder waar ik was',
  },
  noScript:
    'Voor deze pagina moet JavaScript aan staan. Zet het aan in uw browser en open de link uit de e-mail opnieuw. Uw link blijft geldig.',
  unknown: {
    title: 'Deze link klopt niet',
    text: 'Waarschijnlijk is het adres niet helemaal overgenomen. Klik op de knop in de e-mail, of kopieer het hele adres.',
  },
  expired: {
    title: 'Deze link is verlopen',
    text: 'Links uit onze e-mails werken een beperkte tijd. Wij sturen u graag een nieuwe, naar hetzelfde e-mailadres.',
  },
  withdrawn: {
    title: 'Er is een nieuwere link',
    text: 'Deze link geldt niet meer, omdat wij u daarna een nieuwe stuurden. Open de nieuwste e-mail van ons. Vindt u die niet, dan sturen wij er nog een.',
  },
  used: {
    title: 'Dit is al gedaan',
    text: 'Waar deze link voor was, is afgerond. U hoeft niets meer te doen.',
    signIn: 'Inloggen',
    home: 'Naar de startpagina',
  },
  trouble: {
    title: 'De link kan nu niet worden geopend',
    text: 'Uw link is niet verloren. Controleer uw internet en probeer het opnieuw.',
    again: 'Opnieuw proberen',
  },
  mailAgain: {
    button: 'Stuur mij een nieuwe link',
    busy: 'Wij versturen de e-mail…',
    sent: 'De e-mail is onderweg',
    sentText:
      'Kijk over een minuut in uw mailbox, ook bij de ongewenste e-mail. Gebruik alleen de nieuwste link.',
  },
} as const;
