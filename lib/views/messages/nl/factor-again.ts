export const factorAgain = {
  title: 'Bevestig dat u het bent',
  text: 'Dit is een gevoelige wijziging. Vul daarom eerst de code in die uw authenticator-app nu toont. Wat u hebt ingevuld, blijft staan.',
  code: 'Code uit de app',
  codeHint: '6 cijfers. Elke code werkt één keer; wacht zo nodig op de volgende.',
  submit: 'Bevestigen',
  busy: 'Wij controleren de code…',
  cancel: 'Annuleren',
  noApp: 'Hebt u uw telefoon niet meer? Log dan uit en log in met een herstelcode.',
} as const;
