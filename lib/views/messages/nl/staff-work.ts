export const staffWork = {
  promise: 'Beloofd vóór',
  late: 'Later dan beloofd',
  taken: 'Opgepakt door {name}',
  takenByMe: 'U heeft dit opgepakt',
  free: 'Nog niemand',
  who: 'Wie',
  take: 'Oppakken',
  decide: 'Beslissen',
  handBack: 'Teruggeven',
  count: 'Wacht op ons ({count, number})',
  countAside: 'Weggelegd ({count, number})',
  many: 'Wacht op ons (meer dan {count, number})',
  whose: 'Van wie',
  kind: 'Soort',
  submit: 'Toon',
  allKinds: 'Alle soorten',
  all: 'Van iedereen',
  whoseOptions: { mine: 'Van mij', free: 'Van niemand' },
  emptyFiltered: {
    title: 'Niets dat hierbij past',
    text: 'Kies een andere soort, of toon het werk van iedereen.',
  },
  exportCsv: 'Download als CSV',
  about: {
    power_to_check: 'De eerste van twee medewerkers kijkt na.',
    power_to_decide: 'Een tweede medewerker beslist.',
    invoice_right: 'De klant wil op factuur betalen.',
    invoice_right_second: 'Een collega stelt een limiet van {limit} voor. Een tweede moet het eens zijn.',
    face_to_face: 'De tekenbevoegde wil zich persoonlijk identificeren. Bel terug op {phone}.',
    chain_not_whole: 'De keten van certificaat {certificate} is niet compleet.',
    reissue_failed: 'Heruitgifte lukte niet: {message}',
    revocation_refused: 'Intrekken lukte niet. Doe dit vandaag nog met DigiCert: {message}',
    duplicate_unclear:
      'Onduidelijk of DigiCert een extra certificaat heeft gemaakt. Kijk bij: {certificates}',
    status_unknown: 'DigiCert noemt een status die wij niet kennen: “{status}”',
    several_orders: 'Bestellingen bij DigiCert die passen: {orders}',
    answer: 'De klant heeft geantwoord: {check}',
    register_differs: 'De gegevens wijken af van het register: {check}',
    register_silent: 'Het register gaf geen antwoord: {check}',
    check_unclear: 'Onduidelijke controle: {check}',
    mail_undelivered: 'De e-mail “{subject}” kwam niet aan: {why}',
    amount_differs: 'Wij vroegen {asked}, de betaaldienst noemt {told}.',
    paid_twice:
      'Aankoop {purchase} is meer dan één keer betaald. Wat te veel is, gaat vanzelf terug. Controleer dat.',
    invoice_paid_twice:
      'Factuur {invoice} is meer dan één keer betaald. Wat te veel is, gaat vanzelf terug. Controleer dat.',
    refund_failed: 'Terugbetalen lukte niet: {paid}',
    charged_back: 'De bank heeft een betaling teruggehaald: {paid}',
    factor_lost: '{person} kan niet meer inloggen: de authenticator is kwijt.',
    invoice_unpaid: 'Factuur {invoice} is na alle herinneringen niet betaald.',
    ca_silent:
      'DigiCert antwoordt niet sinds {since}. Bestellingen wachten en gaan vanzelf door. Kijk bij “Bij DigiCert”.',
    ca_differs:
      'Bij DigiCert staat iets anders dan bij ons. Aantal verschillen: {count}. Kijk bij “Bij DigiCert”.',
    reminders_stopped:
      'De herinneringen voor aflopende certificaten zijn sinds {since} niet verstuurd. Laat beheer de worker controleren.',
    nudges_stopped:
      'De herinneringen aan vertegenwoordigers en aanvragers zijn sinds {since} niet verstuurd. Laat beheer de worker controleren.',
    retention_stopped:
      'Persoonsgegevens waarvan de bewaartermijn voorbij is, zijn sinds {since} niet gewist. Laat beheer de worker controleren.',
  },
};
