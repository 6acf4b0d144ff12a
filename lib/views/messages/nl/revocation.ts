/** Having a certificate revoked. */
export const revocation = {
  title: 'Certificaat intrekken',
  lead: 'Voor {name}. Dit kan dag en nacht en kost niets. Na het intrekken werkt het certificaat nergens meer.',
  toOrder: 'Terug naar de bestelling',
  which: {
    label: 'Welk certificaat?',
    hint: 'Bij deze bestelling horen meer certificaten die nog geldig zijn. Wij trekken alleen in wat u kiest.',
    about: 'Geldig tot en met {until}. Serienummer {serial}.',
  },
  current: 'Het certificaat dat nu in gebruik is (van {date})',
  earlier: 'Het eerdere certificaat (van {date})',
  beside: 'Het certificaat voor {purpose} (van {date})',
  what: 'Wat is er gebeurd?',
  whatHint: 'Uit uw antwoord volgt de reden die DigiCert op de lijst zet.',
  situations: {
    stolen: {
      text: 'Iemand anders heeft misschien de sleutel',
      about: 'Gestolen, gehackt, verkeerd verstuurd, of meegenomen door iemand die wegging.',
    },
    lost: {
      text: 'Ik ben het bestand of het wachtwoord kwijt',
      about: 'U weet zeker dat niemand anders het bestand met het wachtwoord heeft.',
    },
    replaced: {
      text: 'Er is een nieuw certificaat en dat werkt',
      about: 'Het nieuwe is overal geïnstalleerd. Het oude is niet meer nodig.',
    },
    organisation_changed: {
      text: 'De organisatie is veranderd',
      about: 'Een andere naam, een ander KVK-nummer, of opgeheven.',
    },
    not_used: {
      text: 'Wij gebruiken het certificaat niet meer',
      about: 'Er is ook geen nieuw certificaat nodig.',
    },
    other: { text: 'Iets anders', about: 'Leg hieronder kort uit wat er is.' },
  },
  first: {
    successor:
      'Hebt u de verbinding nog nodig? Maak dan eerst een nieuw certificaat op deze bestelling. Dat kost niets en duurt meestal een paar minuten. Na het intrekken kan dat niet meer: dan doet u een nieuwe aanvraag, met alle controles.',
    makeAnother: 'Eerst een nieuw certificaat maken',
    stolen: {
      title: 'Wacht niet lang',
      text: 'Zolang het certificaat geldig is, kan een ander zich voordoen als uw organisatie. Gebruikt iemand het al? Trek het dan meteen in.',
    },
    lost: {
      title: 'Maak eerst een nieuw bestand',
      text: 'Wij kunnen het bestand of het wachtwoord niet terughalen: die hebben wij nooit gehad. Een kwijtgeraakte sleutel is bij PKIoverheid een reden om in te trekken.',
    },
    replaced: {
      title: 'Kijk eerst of alles met het nieuwe werkt',
      text: 'Staat het oude certificaat nog in een tweede server, een test of een ander pakket? Dan stopt dat na het intrekken.',
    },
    organisation_changed: {
      title: 'Een nieuw certificaat krijgt de nieuwe gegevens',
      text: 'Bij een andere naam of een ander KVK-nummer hoort een nieuwe aanvraag. Doe die eerst, als de verbinding moet blijven werken.',
    },
    not_used: {
      title: 'Uw abonnement loopt door',
      text: 'Intrekken stopt de jaarfactuur niet. Zeg ook het abonnement op als u het niet meer nodig hebt.',
    },
    other: { title: 'Twijfelt u?', text: 'Bel of mail ons. Wij denken mee.' },
  },
  comment: 'Toelichting',
  commentHint: 'Voor uw eigen administratie. Zet hier geen wachtwoorden in.',
  commentStaff: 'Waarom, en hoe weet u wie er belde?',
  commentStaffHint: 'Verplicht. De klant ziet dit niet.',
  understood: 'Ik begrijp dat dit niet kan worden teruggedraaid.',
  submit: 'Certificaat intrekken',
  submitTwo: 'Intrekken, na akkoord van een tweede persoon',
  busy: 'Wij versturen het verzoek…',
  reasons: {
    unspecified: 'Niet nader genoemd',
    key_compromise: 'De sleutel is niet meer veilig (keyCompromise)',
    affiliation_changed: 'De organisatie is veranderd (affiliationChanged)',
    superseded: 'Vervangen (superseded)',
    cessation_of_operation: 'Niet meer in gebruik (cessationOfOperation)',
  },
  wish: {
    waitsForOther: {
      title: 'Wacht op een tweede persoon',
      text: 'In uw account moet een tweede persoon akkoord geven. Iedereen die dat mag, heeft een e-mail gekregen. Tot dan is er niets gebeurd.',
    },
    waitsForYou: {
      title: 'Uw akkoord is nodig',
      text: 'Een collega wil dit certificaat laten intrekken. Bent u het eens? Dan gaat het verzoek meteen naar DigiCert.',
    },
    onItsWay: {
      title: 'Wordt ingetrokken',
      text: 'Het verzoek gaat naar DigiCert. Is DigiCert even niet bereikbaar, dan proberen wij het vanzelf opnieuw. Deze pagina werkt zichzelf bij.',
    },
    afterReissue:
      'DigiCert maakt nu een nieuw certificaat op deze bestelling en kan intussen niets intrekken. Zodra het nieuwe er is, trekken wij dit in. Duurt dat langer dan een uur, dan stoppen wij het nieuwe en trekken wij alles in.',
    askedBy: 'Gevraagd door',
    askedAt: 'Gevraagd op',
    reason: 'Reden',
    comment: 'Toelichting',
    serial: 'Serienummer',
    us: 'Zegel',
    agree: 'Akkoord, trek in',
    agreeTitle: 'Certificaat intrekken?',
    agreeText: 'Het certificaat werkt daarna nergens meer. Dit kan niet worden teruggedraaid.',
    agreeConfirm: 'Ja, trek het certificaat in',
    refuse: 'Niet akkoord',
    withdraw: 'Verzoek terugnemen',
    withdrawTitle: 'Verzoek terugnemen?',
    withdrawText: 'Het certificaat blijft dan geldig. U kunt later opnieuw vragen om in te trekken.',
    withdrawConfirm: 'Ja, neem het verzoek terug',
  },
  refused: {
    title: 'Het vorige verzoek is niet gelukt',
    text: 'DigiCert nam het niet aan. Het certificaat is nog geldig. Onze mensen zoeken het uit. U kunt het ook opnieuw vragen.',
  },
  done: {
    title: 'Het certificaat is ingetrokken',
    text: 'Verwijder het uit uw software. U kreeg een bevestiging per e-mail.',
  },
  nothing: {
    title: 'Er is niets om in te trekken',
    text: 'Bij deze bestelling hoort geen geldig certificaat.',
  },
  next: {
    title: 'Wat er daarna gebeurt',
    ca: 'Het verzoek gaat meteen naar DigiCert. Alleen als er net een nieuw certificaat wordt gemaakt, wacht het daarop, hooguit {minutes} minuten.',
    list: 'Binnen {hours} uur staat het certificaat op de intrekkingslijst (CRL). De OCSP-dienst weet het vaak eerder.',
    cached:
      'Andere systemen zien het als zij de lijst opnieuw ophalen. Sommige bewaren een oude lijst tot twee dagen.',
    mail: 'De aanvrager en de eigenaren van het account krijgen een e-mail als het is gebeurd.',
    forever: 'Ingetrokken blijft ingetrokken. Een nieuw certificaat vraagt u aan vanuit uw abonnement.',
  },
  setting: {
    title: 'Intrekken met twee personen',
    text: 'Een ingetrokken certificaat kan niet terug. U kunt kiezen dat altijd een tweede eigenaar of aanvrager akkoord geeft.',
    on: 'Aan: een tweede persoon moet akkoord geven.',
    off: 'Uit: één persoon is genoeg.',
    alone:
      'Is er niemand anders meer die akkoord kan geven, dan is één persoon genoeg. Zo kan een gestolen certificaat altijd weg.',
    turnOn: 'Tweede persoon verplichten',
    turnOff: 'Eén persoon genoeg laten zijn',
    onTitle: 'Voortaan met twee personen?',
    offTitle: 'Voortaan met één persoon?',
    onText: 'Vanaf nu geeft een tweede persoon akkoord voordat wij een certificaat intrekken.',
    offText: 'Vanaf nu kan iedere eigenaar en aanvrager alleen laten intrekken.',
  },
} as const;
