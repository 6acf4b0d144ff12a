/** The page on which a representative proves who they are (S0-A2). */
export const identity = {
  title: 'Bevestig uw identiteit',
  lead: '{applicant} vraagt voor {organisation} een PKIoverheid-certificaat aan. U bent opgegeven als bevoegd vertegenwoordiger. Daarom vragen wij u één keer te laten zien wie u bent.',
  about: {
    order: 'Bestelling',
    product: 'Product',
    organisation: 'Organisatie',
    applicant: 'Aangevraagd door',
  },
  banner: {
    title: 'Deze vraag is gestuurd naar {email}',
    text: 'Is dat niet uw e-mailadres? Ga dan niet verder. Druk op de knop: dan sluiten wij de link en vragen wij de aanvrager om het goede adres.',
    notMe: 'Deze e-mail is niet voor mij',
  },
  noScript:
    'Voor deze pagina moet JavaScript aan staan. Zet het aan in uw browser en laad de pagina opnieuw.',

  why: {
    title: 'Waarom wij dit vragen',
    text: 'Met dit certificaat handelt software namens uw organisatie bij de overheid. De regels van PKIoverheid eisen dat DigiCert, die het certificaat uitgeeft, zeker weet wie daar namens de organisatie achter staat.',
    needed:
      'Nodig zijn een foto van uw paspoort of identiteitskaart, de chip daarin, en enkele foto’s van uw gezicht.',
    kept: 'Die gaan naar de identiteitsdienst van DigiCert. Zegel krijgt ze niet te zien en bewaart ze niet. Wij horen alleen de uitslag.',
    privacy: 'Lees de privacyverklaring',
  },
  consent: {
    title: 'Uw toestemming',
    biometrics:
      'Ik ga ermee akkoord dat mijn identiteitsbewijs en foto’s en filmbeelden van mijn gezicht worden verwerkt om mijn identiteit vast te stellen.',
    terms: 'Ik ga akkoord met de <terms>gebruiksvoorwaarden</terms> van de identiteitsvaststelling.',
    ownEmail: 'Ik ben de gebruiker van {email}. Niemand anders leest daar mee.',
    submit: 'Accepteren',
    busy: 'Uw toestemming wordt vastgelegd…',
    time: 'Het duurt ongeveer tien minuten. U kunt stoppen en later verdergaan met dezelfde link.',
  },

  app: {
    title: 'Laat zien wie u bent',
    lead: 'U doet dit op uw telefoon. Het duurt ongeveer tien minuten.',
    document: {
      title: 'Pak uw paspoort of identiteitskaart',
      text: 'Het document moet nog geldig zijn. Een rijbewijs kan niet: daarmee mag uw identiteit voor dit certificaat niet worden vastgesteld.',
    },
    open: {
      title: 'Open de app op uw telefoon en typ de code',
      scan: 'Richt de camera van uw telefoon op deze code. De app opent in de browser van uw telefoon; u hoeft niets te installeren.',
      qr: 'QR-code die de identiteitsapp op uw telefoon opent',
      phone: 'De app opent in de browser van uw telefoon; u hoeft niets te installeren.',
      button: 'Open de identiteitsapp',
      here: 'Hebt u deze pagina op uw telefoon open? Gebruik dan deze knop.',
    },
    code: {
      title: 'Dit is uw code',
      text: 'De app vraagt er straks om. Op uw telefoon kunt u hem kopiëren.',
      label: 'Uw code',
      copy: 'Code kopiëren',
      secret: 'Geef deze code aan niemand. Wij vragen er nooit naar, ook niet aan de telefoon.',
    },
    follow: {
      title: 'Volg de app',
      text: 'U maakt een foto van uw document, leest de chip met uw telefoon en maakt een paar selfies. Daarna brengt de app u hier terug.',
    },
    started: 'U bent begonnen in de app. Deze pagina gaat vanzelf verder.',
    waiting: 'Deze pagina gaat vanzelf verder zodra u klaar bent in de app.',
    stop: 'U kunt stoppen en later verdergaan met dezelfde link uit de e-mail.',
  },
  tips: {
    title: 'Zo lukt het in één keer',
    nfc: {
      title: 'Zet NFC aan',
      text: 'Op Android staat dat bij Instellingen, vaak onder Verbindingen. Een iPhone doet het zelf.',
    },
    flat: {
      title: 'Leg het document plat',
      text: 'Leg het op tafel en leg uw telefoon erop terwijl de chip wordt gelezen.',
    },
    chip: {
      title: 'Houd de chip vrij',
      text: 'Leg uw vingers niet op het document en haal het uit een hoesje.',
    },
    glare: { title: 'Vermijd felle weerschijn', text: 'Ga niet in de zon of recht onder een lamp zitten.' },
  },
  preparing: {
    title: 'Wij zetten het voor u klaar',
    text: 'Dit duurt meestal een paar seconden. Deze pagina gaat vanzelf verder.',
  },
  unreachable: {
    title: 'De identiteitsdienst is nu niet bereikbaar',
    text: 'Uw toestemming is bewaard en er is niets verloren. Probeer het over enkele minuten opnieuw, of kom later terug met dezelfde link.',
    again: 'Opnieuw proberen',
  },

  submitted: {
    title: 'Uw gegevens worden beoordeeld',
    lead: 'De app is klaar. Dat betekent nog niet dat het gelukt is: een medewerker van de identiteitsdienst kijkt alles nog na.',
    wait: 'De uitslag komt meestal binnen 30 minuten. U hoeft hier niet op te wachten.',
    tell: 'Deze pagina gaat vanzelf verder. Is het niet gelukt, dan krijgt u ook een e-mail.',
    busy: 'De identiteitsdienst beoordeelt uw gegevens',
  },
  passed: {
    title: 'Uw identiteit is vastgesteld',
    lead: 'Dank u wel. Dit deel is klaar.',
    next: 'Wat er nu gebeurt',
    checks: 'Zijn ook de andere controles klaar, dan vragen wij u nog één ding: de bestelling goedkeuren.',
    mail: 'U krijgt daarvoor een e-mail met het onderwerp “{subject}”.',
    subject: 'Please approve digital certificate order #{number} for account {account}',
    after: 'Na uw goedkeuring maakt {applicant} het certificaat.',
    close: 'U kunt deze pagina sluiten.',
  },
  failed: {
    title: 'Het is niet gelukt',
    lead: 'Uw identiteit kon niet worden vastgesteld. De bestelling blijft gewoon staan.',
    reasons: {
      document_unreadable:
        'Uw document was niet goed te lezen. Leg het plat neer, houd de chip vrij en vermijd fel licht.',
      document_not_accepted:
        'Dit document wordt niet geaccepteerd. Gebruik een paspoort of identiteitskaart. Een rijbewijs kan niet.',
      document_expired: 'Uw document is verlopen. Gebruik een document dat nog geldig is.',
      face_mismatch:
        'Uw gezicht leek niet genoeg op de foto in het document. Zorg voor goed licht, zet uw bril af en kijk recht in de camera.',
      name_mismatch:
        'De naam in uw document is niet de naam in de bestelling. Vraag {applicant} hoe uw naam is opgegeven. Opnieuw proberen helpt pas als de naam klopt.',
      aborted: 'U bent in de app gestopt voordat alles klaar was.',
      other: 'De identiteitsdienst gaf geen nadere reden.',
    },
    retry: 'Opnieuw proberen',
    busy: 'U krijgt een nieuwe code…',
    newCode: 'U krijgt een nieuwe code. De oude werkt niet meer.',
  },
  closed: {
    title: 'Dit is niet meer nodig',
    approved:
      '{name} heeft de bestelling al goedgekeurd. Eén vertegenwoordiger is genoeg. U hoeft niets meer te doen.',
    declined:
      '{name} heeft de bestelling niet goedgekeurd. Daarmee is die gestopt. U hoeft niets meer te doen.',
    text: 'Voor deze bestelling hoeft u uw identiteit niet meer te bevestigen. Hebt u vragen? Neem dan contact op met {applicant}.',
  },

  person: {
    title: 'Liever geen app?',
    text: 'U kunt zich ook persoonlijk laten identificeren. Meestal doet een notaris dat, soms een koerier die bij u langskomt.',
    days: 'Dat duurt enkele werkdagen langer. Neem uw paspoort of identiteitskaart mee; een rijbewijs kan niet.',
    paid: 'De kosten staan hieronder. Na de afspraak krijgt uw organisatie daarvoor een factuur, ook als de identificatie niet lukt. Afzeggen kost niets.',
    how: 'Vul uw wensen in. Het validatieteam belt u om een afspraak te maken. U kunt ook mailen naar {email}. Noem dan bestelling {number}.',
    route: 'Door wie',
    routes: {
      notary: {
        name: 'Notaris',
        text: 'U gaat naar een notariskantoor bij u in de buurt. {price} exclusief btw.',
      },
      courier: {
        name: 'Koerier',
        text: 'Een koerier komt naar u toe. Dat kan niet overal. {price} exclusief btw.',
      },
    },
    place: 'Plaats',
    placeHint: 'Bijvoorbeeld: Utrecht, of het adres waar de koerier u kan vinden.',
    when: 'Wanneer het u uitkomt',
    whenHint: 'Bijvoorbeeld: dinsdag en donderdag na 14 uur.',
    phone: 'Uw telefoonnummer',
    phoneHint: 'Alleen om u hierover te bellen.',
    price: 'Kosten, exclusief btw, voor de organisatie',
    date: 'Datum en tijd',
    submit: 'Vraag persoonlijke identificatie aan',
    busy: 'Uw verzoek wordt verstuurd…',
    asked: 'Uw verzoek is ontvangen',
    askedText:
      'Het validatieteam belt u om een afspraak te maken. De datum komt daarna op deze pagina en in uw e-mail.',
    planned: 'Uw afspraak staat vast',
    plannedText: 'Neem uw geldige paspoort of identiteitskaart mee.',
    changeMind: 'Toch liever met de app? Dat kan: zeg dan de afspraak af.',
    callOff: 'Afspraak afzeggen',
    failed: 'De persoonlijke identificatie is niet gelukt',
  },
  inPerson: {
    title: 'Hoe wilt u zich laten identificeren?',
    lead: 'U hebt uw toestemming voor de app ingetrokken. De identiteitsdienst wist uw opnamen. Een notaris of koerier kan uw identiteit vaststellen.',
    again: 'Toch de app gebruiken?',
    againText: 'Dat kan alleen als u opnieuw toestemming geeft. U begint dan in de app van voren af aan.',
  },
  wrongPerson: {
    title: 'Dank u wel, de link is gesloten',
    text: 'Wij hebben de aanvrager gevraagd het adres te verbeteren. U hoeft niets te doen en kunt deze pagina sluiten. U kunt de e-mail weggooien.',
  },
  withdraw: {
    title: 'Toestemming intrekken',
    during:
      'U kunt uw toestemming op elk moment intrekken, zonder reden. De app stopt dan voor deze bestelling en de identiteitsdienst wist uw opnamen. U kunt daarna kiezen voor een notaris of koerier.',
    after:
      'U kunt uw toestemming ook nu nog intrekken. De identiteitsdienst wist dan uw opnamen. De uitslag blijft geldig, want die was al vastgesteld.',
    kept: 'Dat u toestemming gaf en introk, en de uitslag, bewaren wij tot zeven jaar na het einde van het certificaat. Dat eisen de regels. Foto’s en documenten heeft Zegel nooit.',
    button: 'Toestemming intrekken',
  },
  phone: {
    title: 'Is mijn telefoon geschikt?',
    text: 'Beantwoord drie vragen en u weet het. Wij bewaren uw antwoorden niet.',
    nfc: {
      question: 'Heeft uw telefoon NFC?',
      hint: 'Daarmee leest de telefoon de chip. U betaalt er ook contactloos mee. Elke iPhone vanaf de iPhone 7 heeft het.',
      yes: 'Ja',
      no: 'Nee',
      unknown: 'Dat weet ik niet',
    },
    camera: {
      question: 'Werkt de camera van uw telefoon?',
      hint: 'Voor een foto van uw document en een paar selfies.',
      yes: 'Ja',
      no: 'Nee',
    },
    document: {
      question: 'Welk document hebt u bij de hand?',
      hint: 'Het moet nog geldig zijn.',
      passport: 'Paspoort',
      identity_card: 'Identiteitskaart',
      driving_licence: 'Rijbewijs',
      none: 'Geen van deze',
    },
    verdict: {
      suitable: { title: 'Uw telefoon is geschikt', text: 'U kunt beginnen.' },
      try_nfc: {
        title: 'Waarschijnlijk geschikt',
        text: 'Kijk bij de instellingen van uw telefoon of er NFC staat, en zet het aan. Lukt het niet, dan kunt u een andere telefoon gebruiken of een notaris of koerier kiezen.',
      },
      no_nfc: {
        title: 'Deze telefoon kan de chip niet lezen',
        text: 'Gebruik een andere telefoon met NFC, of kies hieronder voor een notaris of koerier.',
      },
      no_camera: {
        title: 'Zonder camera gaat het niet',
        text: 'Gebruik een andere telefoon, of kies hieronder voor een notaris of koerier.',
      },
      wrong_document: {
        title: 'Een rijbewijs kan niet',
        text: 'Gebruik een paspoort of identiteitskaart. Met een rijbewijs mag uw identiteit voor dit certificaat niet worden vastgesteld.',
      },
      no_document: {
        title: 'U hebt een paspoort of identiteitskaart nodig',
        text: 'U kunt later verdergaan met dezelfde link, als u het document bij de hand hebt.',
      },
    },
  },

  privacy: {
    title: 'Uw gegevens bij de identiteitsvaststelling',
    lead: 'Wat er met uw gegevens gebeurt, en onder welke voorwaarden u de app gebruikt.',
    back: 'Terug naar de identiteitsvaststelling',
    statement: 'Privacyverklaring',
    what: 'De identiteitsdienst van DigiCert verwerkt een foto van uw paspoort of identiteitskaart, de gegevens uit de chip, en foto’s en filmbeelden van uw gezicht. Uw burgerservicenummer is niet nodig en wordt niet aan ons doorgegeven.',
    goal: 'Dat gebeurt alleen om vast te stellen dat u de persoon bent die namens de organisatie de bestelling goedkeurt. De regels voor PKIoverheid (ETSI EN 319 411-1) schrijven dit voor.',
    basis:
      'Foto’s van uw gezicht zijn biometrische gegevens. Die mogen alleen worden verwerkt met uw uitdrukkelijke toestemming. U mag die weigeren of intrekken; dan kan een notaris of koerier uw identiteit vaststellen.',
    ours: 'Zegel bewaart uw naam, uw zakelijke e-mailadres en telefoonnummer, wanneer u toestemming gaf, en de uitslag. Nooit een kopie van uw document, nooit foto’s van u en nooit uw burgerservicenummer.',
    keep: 'Die gegevens bewaren wij tot zeven jaar na het einde van het certificaat, omdat de regels dat eisen. Daarna wissen wij ze.',
    rights:
      'U mag vragen welke gegevens wij van u hebben, en om ze te verbeteren of te wissen als de bewaarplicht dat toelaat. Mail daarvoor naar <mail>{email}</mail>. Bent u het niet eens met ons antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
    terms: 'Gebruiksvoorwaarden',
    termsOwn:
      'U gebruikt uw eigen, geldige paspoort of identiteitskaart en laat niemand anders in uw plaats meedoen.',
    termsCode: 'De code in de app is voor u alleen. Geef hem aan niemand.',
    termsResult:
      'De identiteitsdienst beslist of uw identiteit is vastgesteld. Lukt het niet, dan mag u het opnieuw proberen of voor persoonlijke identificatie kiezen. Dat kost u niets extra bij ons.',
    termsMisuse:
      'Bij een vermoeden van misbruik stopt de bestelling en kan DigiCert een reeds uitgegeven certificaat intrekken.',
  },
} as const;
