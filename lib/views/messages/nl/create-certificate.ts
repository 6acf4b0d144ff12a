/** The page on which the certificate file is made (S0-1.5). */
export const createCertificate = {
  why: {
    file: {
      title: 'Bestand kwijt? U maakt hier een nieuw bestand',
      text: 'Ligt uw sleutel nog in deze browser, dan kiest u een wachtwoord en bent u klaar. Anders maken wij samen een nieuwe sleutel. DigiCert geeft daar gratis een nieuw certificaat bij uit, zonder nieuwe controles.',
    },
    password: {
      title: 'Wachtwoord kwijt? U maakt hier een nieuw bestand',
      text: 'Niemand kan het wachtwoord opzoeken. Ligt uw sleutel nog in deze browser, dan kiest u een nieuw wachtwoord en bent u klaar. Anders krijgt u gratis een nieuwe sleutel met een nieuw certificaat.',
    },
    new: {
      title: 'Een nieuwe sleutel',
      text: 'U krijgt een nieuwe sleutel met een nieuw certificaat op dezelfde bestelling. Dat is gratis en zonder nieuwe controles.',
    },
    stolen: {
      title: 'Eerst een nieuwe sleutel, daarna intrekken',
      text: 'Maak hier een nieuwe sleutel. Zodra uw software met het nieuwe bestand werkt, laat u het oude certificaat intrekken.',
    },
    lost: {
      title: 'Eerst een nieuw bestand, daarna intrekken',
      text: 'Maak hier een nieuw bestand. Krijgt u daarbij een nieuw certificaat? Laat het oude dan intrekken zodra het nieuwe overal werkt.',
    },
    overlap: 'Uw huidige certificaat blijft intussen gewoon werken.',
    revoke: 'Kan iemand anders bij de oude sleutel? <link>Laat het oude certificaat dan intrekken</link>.',
  },
  action: {
    title: 'Actie nodig om uw certificaat te krijgen',
    lead: 'Alle controles zijn klaar. Maak nu het bestand dat u in uw software gebruikt. Dat duurt ongeveer twee minuten.',
  },
  done: {
    title: 'Uw certificaat',
    lead: 'Hier downloadt u het publieke deel en maakt u zo nodig het bestand opnieuw.',
  },
  noScript:
    'Voor deze pagina moet JavaScript aan staan: uw browser maakt het bestand zelf. Zet het aan en laad de pagina opnieuw.',
  facts: {
    title: 'Gegevens',
    product: 'Product',
    commonName: 'Naam (common name)',
    names: 'Alternatieve namen (SAN)',
    organisation: 'Organisatie',
    place: 'Plaats',
    oin: 'OIN/HRN',
    noOin: 'Geen',
    valid: 'Geldig',
    validText: 'van <from></from> tot en met <until></until>',
    orderNumber: 'Ordernummer',
  },
  deadline: {
    title: 'Doe dit vóór {date}',
    text: 'Daarna werkt de link in de e-mail niet meer. U kunt dan via die link een nieuwe e-mail vragen, of inloggen en het certificaat in uw account maken.',
  },
  help: 'Klopt er iets niet, of hebt u hulp nodig? Vraag het de eigenaar van uw account. Of mail naar <mail>{email}</mail> en noem bestelling {number}.',

  way: {
    legend: 'Hoe wilt u uw certificaat krijgen?',
    recommended: 'Aanbevolen',
    browser: {
      text: 'Maak het .p12-bestand in deze browser',
      about:
        'U kiest een wachtwoord en downloadt één bestand met uw certificaat en privésleutel. Dit bestand vraagt uw boekhoudpakket.',
    },
    csr: {
      text: 'Ik heb al een CSR',
      about:
        'U hebt zelf een sleutel gemaakt, bijvoorbeeld op een server. U downloadt een .p7b-bestand met alleen het publieke deel.',
    },
    mailed: 'In beide gevallen krijgt u een kopie van het publieke deel per e-mail.',
  },

  environment: {
    checking: 'Wij kijken of uw browser dit kan…',
    title: 'Deze browser kan het bestand niet maken',
    secure_context:
      'Deze pagina is niet via een beveiligde verbinding geopend. Gebruik het adres uit de e-mail, met https.',
    web_crypto: 'Uw browser mist de versleuteling die hiervoor nodig is.',
    worker: 'Uw browser laat geen rekenwerk op de achtergrond toe.',
    indexed_db: 'Uw browser mag hier niets bewaren. Dat gebeurt vaak in een privévenster.',
    advice:
      'Open de link uit de e-mail in een gewoon venster van de nieuwste Edge, Chrome, Firefox of Safari. Uw bestelling blijft staan.',
  },

  key: {
    here: {
      title: 'Uw sleutel ligt in deze browser',
      text: 'U hoeft alleen nog een wachtwoord te kiezen.',
    },
    elsewhere: {
      title: 'De sleutel ligt in een andere browser',
      text: 'Bij de aanvraag maakte een andere browser of computer de sleutel, of de gegevens van deze browser zijn intussen gewist. Hebt u die browser nog? Open de link dan daar.',
      fresh: 'Anders maakt u hier gratis een nieuwe sleutel. De controles hoeven niet opnieuw.',
    },
    refused: {
      title: 'De nieuwe sleutel is niet aangenomen',
      text: 'DigiCert gaf geen certificaat uit voor de laatste sleutel. Uw certificaat en sleutel van daarvoor werken nog. U kunt het met een andere nieuwe sleutel opnieuw proberen.',
      said: 'DigiCert antwoordde:',
    },
    bits: 'Lengte van de sleutel',
    bitsHint:
      'Meer bits is sterker, maar ook trager, en niet alle software neemt het aan. Wat gekozen staat, past bij uw bestelling. Weet u het niet? Laat dit dan staan.',
    bitsOption: '{bits} bits',
    usual: 'Past altijd',
    make: 'Nieuwe sleutel maken',
    anew: {
      summary: 'Bestand of wachtwoord kwijt, of liever een nieuwe sleutel?',
      text: 'U kunt gratis een nieuwe sleutel maken. U krijgt dan een nieuw certificaat met dezelfde gegevens. Vervang het bestand daarna in al uw software.',
      stolen:
        'Kan iemand anders bij het oude bestand en het wachtwoord? Laat het oude certificaat dan intrekken.',
    },
  },

  password: {
    title: 'Kies een wachtwoord voor het bestand',
    once: 'Niemand kan dit wachtwoord opzoeken of herstellen, wij ook niet. Bewaar het in een wachtwoordmanager. Bent u het kwijt, dan maakt u op deze pagina gratis een nieuw bestand.',
    fileName: 'Naam van het bestand',
    fileNameHint: 'Zo bewaart een wachtwoordmanager uw wachtwoord onder de juiste naam.',
    offer: {
      title: 'Ons voorstel',
      text: 'Sterk, en goed over te typen of voor te lezen.',
      use: 'Gebruik dit wachtwoord',
      used: 'Dit wachtwoord is ingevuld. Bewaar het nu.',
      other: 'Ander voorstel',
      copy: 'Wachtwoord kopiëren',
    },
    own: 'Wachtwoord',
    ownHint: 'Plakken mag. Uw software noemt dit later “wachtwoord” of “pincode”.',
    again: 'Herhaal het wachtwoord',
    rule: {
      title: 'Het wachtwoord heeft:',
      length: '12 tot 72 tekens (nu {count, number})',
      threeKinds: 'minstens drie van deze vier soorten:',
      lowerCase: 'kleine letter',
      upperCase: 'hoofdletter',
      digit: 'cijfer',
      symbol: 'leesteken',
      plainCharacters: 'geen letters met accenten en geen emoji',
      noOuterBlanks: 'geen spatie aan het begin of einde',
      met: 'in orde',
      open: 'nog niet',
    },
    profile: {
      label: 'Beveiliging van het bestand',
      modern: 'Modern',
      modernAbout:
        'Voor alle software van de laatste jaren: Windows vanaf Server 2019 of Windows 10, Java vanaf 8u301, OpenSSL.',
      compatible: 'Ook voor oudere Windows en Java',
      compatibleAbout:
        'Kies dit alleen als uw software het moderne bestand weigert. De versleuteling is zwakker: neem dan ons voorgestelde wachtwoord.',
    },
    submit: 'Certificaat maken',
    stays: 'Het wachtwoord en de privésleutel blijven in uw browser. Er gaat niets naar ons.',
  },

  busy: {
    key: 'Uw browser maakt een sleutel. Dit kan tot een minuut duren.',
    csr: 'De aanvraag wordt ondertekend…',
    seal: 'De sleutel wordt veilig opgeborgen…',
    send: 'De aanvraag gaat naar DigiCert…',
    unseal: 'Uw sleutel wordt geopend…',
    compare: 'Wij kijken of de sleutel bij het certificaat past…',
    pack: 'Het bestand wordt gemaakt…',
    test: 'Het bestand wordt geopend met uw wachtwoord, als proef…',
    cancel: 'Stoppen',
  },
  fault: {
    title: 'Het is niet gelukt',
    other_browser: 'De sleutel gaat in deze browser niet open. Maak hieronder gratis een nieuwe sleutel.',
    other_key:
      'De sleutel in deze browser hoort bij een ouder certificaat. Maak hieronder gratis een nieuwe sleutel.',
    password_refused: 'Dit wachtwoord kan niet. Kijk naar de regels bij het veld.',
    test_failed:
      'Het gemaakte bestand ging bij de proef niet open. Er is niets gedownload. Probeer het opnieuw.',
    storage_refused:
      'Uw browser laat ons de sleutel niet bewaren. Gebruik een gewoon venster, geen privévenster.',
    worker_failed: 'Het rekenwerk in uw browser stopte. Laad de pagina opnieuw en probeer het nog eens.',
  },

  waiting: {
    title: 'DigiCert maakt uw nieuwe certificaat',
    text: 'Dit duurt meestal minder dan een minuut. Deze pagina gaat vanzelf verder.',
    leave: 'U mag deze pagina sluiten: er gaat niets verloren. U krijgt een e-mail zodra het klaar is.',
  },

  made: {
    title: 'Uw certificaat is gemaakt en wordt gedownload',
    file: 'Het bestand heet <name></name>. Het staat in de map Downloads van uw computer.',
    again: 'Opnieuw downloaden',
    next: 'Wat u nu doet',
    safe: 'Kopieer het bestand naar een veilige plek en verwijder het daarna uit Downloads.',
    software:
      'Dit is het bestand dat u in uw software uploadt. Vraagt die om een “wachtwoord” of “pincode”? Dat is het wachtwoord dat u net koos.',
    zip: 'U krijgt nog een e-mail met een ZIP. Daarin zit alleen het publieke deel. Dat is níet het bestand voor uw software.',
    tested: 'Wij hebben het bestand in uw browser geopend met uw wachtwoord: het werkt.',
    unrecorded: 'Het bestand is goed, maar wij konden niet vastleggen dat u het hebt.',
    record: 'Opnieuw vastleggen',
    toOrder: 'Naar de bestelling',
  },
  collected: {
    title: 'U hebt dit certificaat al gemaakt',
    text: 'Gemaakt op <date></date>.',
    again: 'Bestand of wachtwoord kwijt? Maak gratis een nieuw bestand',
  },

  csr: {
    title: 'Lever uw CSR aan',
    text: 'Maak een nieuwe sleutel en CSR met uw eigen programma. De naam in de CSR telt niet: in het certificaat komen de gegevens hierboven. Een sleutel die u eerder gebruikte kan niet.',
    label: 'Plak hier uw CSR',
    hint: 'De tekst die begint met -----BEGIN CERTIFICATE REQUEST-----. Lever nooit een privésleutel aan.',
    file: 'Of kies het bestand',
    reading: 'Wij lezen de CSR…',
    good: 'Deze CSR past bij uw bestelling: RSA, {bits} bits.',
    notSent: 'Wij hebben niets verstuurd.',
    submit: 'Certificaat maken',
    busy: 'De CSR gaat naar DigiCert…',
  },

  own: {
    title: 'Uw certificaat is klaar',
    lead: 'U hebt de privésleutel zelf. Download het certificaat en voeg het bij uw sleutel.',
    combine: 'Zo voegt u certificaat en sleutel samen',
    same: 'Op de computer waar u de CSR maakte:',
    windows: 'Windows: dubbelklik op het .p7b-bestand, of typ dit op de opdrachtregel.',
    java: 'Java: importeer het .p7b-bestand in de keystore waarin de sleutel staat.',
    openssl: 'OpenSSL: maak een .p12 van uw sleutel en het .pem-bestand.',
    command: 'Opdracht voor {tool}',
    replace: {
      summary: 'Een andere sleutel gebruiken',
      text: 'U kunt gratis een nieuw certificaat krijgen voor een nieuwe sleutel. Vervang daarna het oude certificaat in al uw software.',
    },
  },
  downloads: {
    title: 'Het publieke deel',
    text: 'Dit mag iedereen zien. Er zit geen privésleutel in.',
    download: '{name} downloaden',
    p7b: 'Certificaat met keten, voor Windows en Java',
    crt: 'Alleen het certificaat (PEM). Dit geeft u aan wie om het publieke deel vraagt',
    pem: 'Certificaat met keten (PEM), voor OpenSSL en webservers',
    der: 'Alleen het certificaat (DER)',
    zip: 'Certificaat en keten in één ZIP, zoals in de e-mail',
  },

  early: {
    title: 'Uw certificaat is er nog niet',
    text: 'Eerst moeten alle controles klaar zijn. U krijgt een e-mail zodra u het certificaat kunt maken.',
  },
  ended: {
    title: 'Dit certificaat kunt u niet meer maken',
    revoked: 'Het certificaat is ingetrokken. Vraag een nieuw certificaat aan.',
    expired: 'Het certificaat is verlopen. Vraag een nieuw certificaat aan.',
    canceled: 'De bestelling is beëindigd zonder certificaat.',
  },
} as const;
