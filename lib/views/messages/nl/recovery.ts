/** Weer toegang krijgen: wachtwoord vergeten, app kwijt, nieuw e-mailadres bevestigen. */
export const recovery = {
  forgot: {
    title: 'Wachtwoord vergeten',
    lead: 'Wij mailen u een link waarmee u een nieuw wachtwoord kiest. Daarbij hebt u ook uw authenticator-app of een herstelcode nodig.',
    username: 'Gebruikersnaam of e-mailadres',
    submit: 'Stuur mij een link',
    sent: 'Kijk in uw mailbox',
    sentText:
      'Hoort hier een account bij, dan krijgt u binnen enkele minuten een e-mail. De link werkt één dag en één keer. Niets ontvangen? Kijk bij de ongewenste e-mail, of probeer uw andere e-mailadres.',
    back: 'Terug naar inloggen',
  },
  reset: {
    title: 'Kies een nieuw wachtwoord',
    lead: 'Voor de gebruikersnaam {username}. Overal waar u nu bent ingelogd, wordt u uitgelogd.',
    factor: 'Code uit uw app, of een herstelcode',
    factorHint:
      'De 6 cijfers uit uw authenticator-app. Hebt u die niet meer? Vul dan een van uw herstelcodes in.',
    submit: 'Nieuw wachtwoord opslaan',
    busy: 'Wij slaan het op…',
    done: 'Uw wachtwoord is gewijzigd',
    doneText: 'Log nu in met uw nieuwe wachtwoord.',
    signIn: 'Inloggen',
  },
  app: {
    lead: 'Daarna koppelt u een nieuwe authenticator-app. Uw oude app en uw oude herstelcodes werken dan niet meer.',
    title: 'Koppel een nieuwe authenticator-app',
    enrolLead:
      'Uw oude app en uw oude herstelcodes werken daarna niet meer. Pas na een goede code uit de nieuwe app is alles vervangen.',
    inPlace: {
      title: 'Uw nieuwe app is gekoppeld',
      text: 'De herstelcodes tonen wij maar één keer. Hebt u ze niet bewaard? Log dan in en maak bij Beveiliging nieuwe.',
      signIn: 'Inloggen',
    },
    codesTitle: 'Bewaar uw nieuwe herstelcodes',
    codesLead: 'Uw nieuwe app is gekoppeld. Deze codes komen in de plaats van de oude.',
    submit: 'Klaar. Log mij in',
    busy: 'Wij loggen u in…',
    forgotten: {
      title: 'Weet u het wachtwoord niet meer?',
      text: 'Neem contact met ons op. Zonder wachtwoord kan de link niets.',
    },
    stop: 'Dit heb ik niet gevraagd',
    stopTitle: 'Alles stoppen?',
    stopText: 'De link werkt daarna niet meer. Aan uw account verandert niets.',
    stopConfirm: 'Ja, stop alles',
    stopped: 'Alles is gestopt',
    stoppedText: 'Er is niets veranderd aan uw account. Belt iemand ons nog eens, dan weten wij dit.',
  },
  email: {
    title: 'Bevestig uw nieuwe e-mailadres',
    lead: 'Voortaan krijgt u onze e-mail op {to} in plaats van op {from}. Uw gebruikersnaam blijft {username}.',
    submit: 'E-mailadres bevestigen',
    done: 'Uw e-mailadres is gewijzigd',
    doneText: 'Wij mailen u voortaan op {to}. Op uw oude adres hebben wij dit gemeld.',
    goOn: 'Naar mijn account',
  },
  closed: {
    title: 'Deze link werkt niet meer',
    signIn: 'Inloggen',
  },
} as const;
