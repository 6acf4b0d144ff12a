/** The product finder, from purpose to product. */
export const finder = {
  title: 'Keuzehulp',
  lead: 'Beantwoord een paar vragen. U ziet dan welk certificaat u nodig hebt, waarom, en wat u bestelt.',
  open: 'Welk certificaat heb ik nodig?',
  notYet: 'Nog niet aan te vragen',
  answers: 'Uw antwoorden',
  again: 'Opnieuw beginnen',
  back: 'Vorige vraag',
  share: 'Deze pagina kunt u delen: het adres bevat uw antwoorden en geen persoonsgegevens.',
  question: {
    purpose: {
      title: 'Waarvoor hebt u het certificaat nodig?',
      short: 'Doel',
      hint: 'Kies wat het meest lijkt op wat u wilt doen.',
      option: {
        digipoort: 'Aanleveren via Digipoort (SBR)',
        kvk: 'Gegevens opvragen bij KVK',
        connection: 'Een beveiligde verbinding met een andere partij',
        profession: 'Werken met mijn erkende beroep',
        employee: 'Werken als medewerker van een organisatie',
        organisation: 'Iets doen op naam van mijn organisatie, zonder persoon',
        citizen: 'Als burger, op mijn eigen naam',
        website: 'Een openbare website beveiligen',
        unsure: 'Iets anders, of ik weet het niet',
      },
      about: {
        digipoort:
          'Btw- en loonaangifte, jaarrekening en andere berichten aan Belastingdienst, KVK, CBS, UWV of banken.',
        kvk: 'Uw systeem vraagt gegevens op met de KVK API, zoals UBO-gegevens.',
        connection: 'Digikoppeling, DigiD of mutual TLS: twee systemen die elkaars certificaat controleren.',
        profession:
          'Ondertekenen, inloggen of versleutelen als accountant, notaris, advocaat, deurwaarder en dergelijke.',
        employee: 'Inloggen, versleutelen of ondertekenen met uw naam en die van de organisatie.',
        organisation: 'Een zegel op documenten, of een systeem dat namens de organisatie werkt.',
        citizen: 'Ondertekenen, inloggen of versleutelen zonder organisatie.',
        website: 'Zodat bezoekers een slotje zien in hun browser.',
        unsure: 'Wij wijzen u de weg.',
      },
    },
    sender: {
      title: 'Wie levert aan via Digipoort?',
      short: 'Wie levert aan',
      hint: 'Het certificaat staat op naam van wie het bericht verstuurt. Dat is niet altijd wie de aangifte doet.',
      option: {
        own: 'Wij, voor onze eigen organisatie',
        clients: 'Wij, voor onze klanten',
        by_other: 'Iemand anders doet het voor ons',
      },
      about: {
        own: 'Met software die zelf verbinding maakt met Digipoort.',
        clients: 'U bent bijvoorbeeld accountant, belastingadviseur of salarisverwerker.',
        by_other: 'Uw accountant, of uw softwareleverancier met een eigen certificaat.',
      },
    },
    software: {
      title: 'Met welke software levert u aan?',
      short: 'Software',
      hint: 'Software verschilt in het bestand dat zij aanneemt. Zo weet u vooraf wat u straks kiest.',
      option: {
        own_build: 'Eigen software',
        other: 'Andere software, of ik weet het niet',
      },
    },
    kvk_data: {
      title: 'Welke gegevens vraagt u op?',
      short: 'Gegevens',
      hint: 'Alleen voor niet-openbare gegevens is een certificaat nodig.',
      option: { protected: 'Niet-openbare gegevens', public: 'Openbare gegevens' },
      about: {
        protected: 'Zoals UBO-gegevens of handtekeningen. U hebt daarvoor ook een autorisatie van KVK nodig.',
        public: 'Zoals naam, adres en vestigingen uit het handelsregister.',
      },
    },
    party: {
      title: 'Met wie maakt u verbinding?',
      short: 'Andere partij',
      hint: 'De andere partij bepaalt welk certificaat zij vertrouwt.',
      option: {
        digikoppeling: 'Een overheid, via Digikoppeling',
        digid: 'DigiD',
        other: 'Een andere overheid of organisatie',
      },
      about: {
        digikoppeling: 'De standaard waarmee overheden gegevens uitwisselen.',
        digid: 'Uw dienst laat mensen inloggen met DigiD.',
        other: 'Mutual TLS (mTLS) met een bedrijf, bank, zorginstelling of overheid.',
      },
    },
    side: {
      title: 'Wat doet uw systeem in de verbinding?',
      short: 'Uw systeem',
      hint: 'Wie belt, is client. Wie opneemt, is server. Het certificaat moet dat allebei mogen als u allebei doet.',
      option: {
        calling: 'Ons systeem maakt de verbinding',
        receiving: 'Ons systeem ontvangt de verbinding',
        both: 'Allebei',
        visitors: 'Ons systeem ontvangt bezoekers met een browser',
      },
      about: {
        calling: 'U roept een API aan van de andere partij.',
        receiving: 'De andere partij roept uw API aan.',
        both: 'U roept elkaar aan.',
        visitors: 'Iedereen kan het adres openen.',
      },
    },
    profession: {
      title: 'Wat is uw beroep?',
      short: 'Beroep',
      hint: 'Uw beroepstitel komt in het certificaat. Daarom wordt gecontroleerd of u in het register van uw beroep staat.',
      option: {
        accountant: 'Registeraccountant of accountant-administratieconsulent',
        lawyer: 'Advocaat',
        notary: 'Notaris, kandidaat-notaris of toegevoegd notaris',
        bailiff: 'Gerechtsdeurwaarder of belastingdeurwaarder',
        land_registrar: 'Bewaarder van het kadaster',
        other: 'Een ander beroep dat wettelijk erkend is',
        none: 'Een beroep zonder wettelijke erkenning',
      },
      about: {
        accountant: 'Ingeschreven bij de NBA.',
        lawyer: 'Ingeschreven op het tableau.',
        notary: 'In het register van de KNB.',
        bailiff: 'Ook toegevoegd gerechtsdeurwaarder en gemeentelijk belastingdeurwaarder.',
        land_registrar: 'Bewaarder of hoofdbewaarder.',
        other: 'Uw titel staat in de Europese lijst van gereglementeerde beroepen.',
        none: 'Zoals adviseur, bestuurder of ontwikkelaar.',
      },
    },
    profession_act: {
      title: 'Wat wilt u met het certificaat doen?',
      short: 'Gebruik',
      hint: 'Ondertekenen gaat met een ander certificaat dan inloggen en versleutelen.',
      option: { sign: 'Documenten ondertekenen', authenticate: 'Inloggen of versleutelen' },
      about: {
        sign: 'Met de rechtskracht van een handtekening op papier.',
        authenticate: 'Bewijzen wie u bent, of versleutelde gegevens ontvangen.',
      },
    },
    other_profession_act: {
      title: 'Wat wilt u met het certificaat doen?',
      short: 'Gebruik',
      hint: 'Ondertekenen gaat met een ander certificaat dan inloggen en versleutelen.',
      option: { sign: 'Documenten ondertekenen', authenticate: 'Inloggen of versleutelen' },
      about: {
        sign: 'Met uw beroepstitel bij de handtekening.',
        authenticate: 'Bewijzen wie u bent, of versleutelde gegevens ontvangen.',
      },
    },
    employee_act: {
      title: 'Wat wilt u als medewerker doen?',
      short: 'Gebruik',
      hint: 'Het certificaat staat op uw naam en op die van uw organisatie.',
      option: { authenticate: 'Inloggen of versleutelen', sign: 'Documenten ondertekenen' },
      about: {
        authenticate: 'Bewijzen wie u bent, of versleutelde gegevens ontvangen.',
        sign: 'Met uw eigen naam, namens de organisatie.',
      },
    },
    organisation_act: {
      title: 'Wat moet er op naam van de organisatie gebeuren?',
      short: 'Gebruik',
      hint: 'Er staat geen persoon in het certificaat.',
      option: {
        seal: 'Documenten van een zegel voorzien',
        protect: 'Een systeem gegevens laten waarmerken of versleutelen',
        connect: 'Verbinding maken met een andere partij',
      },
      about: {
        seal: 'Ontvangers zien dat het document van u komt en niet is veranderd.',
        protect: 'Bijvoorbeeld berichten die uw systeem automatisch maakt.',
        connect: 'Twee systemen controleren elkaars certificaat.',
      },
    },
    citizen_act: {
      title: 'Wat wilt u met het certificaat doen?',
      short: 'Gebruik',
      hint: 'Ondertekenen gaat met een ander certificaat dan inloggen en versleutelen.',
      option: { sign: 'Documenten ondertekenen', authenticate: 'Inloggen of versleutelen' },
      about: {
        sign: 'Met de rechtskracht van een handtekening op papier.',
        authenticate: 'Bewijzen wie u bent, of versleutelde gegevens ontvangen.',
      },
    },
  },
  result: {
    product: 'U hebt nodig',
    notHere: 'Dit is er hier niet',
    why: 'Waarom dit certificaat',
    whyNot: 'Waarom niet',
    instead: 'Misschien zoekt u dit',
    limits: 'Wat het niet doet',
    steps: 'Wat u bestelt en waar u op let',
    go: 'Bekijk het product en de prijs',
    comingTitle: 'Dit certificaat kunt u hier nog niet aanvragen',
    comingText: 'Tot die tijd kunt u terecht bij: {issuers}. Vraag daar naar “{name}”.',
    about: 'Meer over dit certificaat',
    sales: 'Vraag het verkoop',
  },
  generation: {
    title: 'Welke generatie, en waarom',
    lead: 'PKIoverheid kent twee generaties naast elkaar. Wat een certificaat mag, verschilt per generatie.',
    sold: 'Dit product wordt nu uitgegeven in generatie {generation}, tot uiterlijk {date}.',
    name: {
      g1_server: 'G1, servercertificaat',
      g4_server: 'G4, servercertificaat',
      g4_organisation: 'G4, authenticatiecertificaat',
    },
    caption: 'De soorten naast elkaar, voor uw doel',
    kind: 'Soort',
    root: 'Stamcertificaat',
    sides: 'Mag in een verbinding',
    side: { server: 'opnemen (server)', client: 'bellen (client)' },
    verdict: 'Voor uw doel',
    fit: { fits: 'Past', ask: 'Vraag het eerst na', no: 'Past niet' },
    remark: {
      side_missing: 'Kan niet wat uw systeem moet doen.',
      domain_elsewhere: 'De domeinnaam staat op een andere plaats dan de andere partij vraagt.',
      acceptance_unknown: 'Of de andere partij het accepteert, is niet bekend.',
    },
    yours: 'Dit bestelt u',
  },
  limit: {
    no_website: 'Het is niet voor een openbare website: browsers vertrouwen het niet vanzelf.',
    no_signing_documents: 'U ondertekent er geen documenten mee.',
    no_browser_trust:
      'Een bezoeker met een gewone browser krijgt een waarschuwing. Alleen systemen die het stamcertificaat kennen, vertrouwen het.',
    not_only_certificate: 'Het certificaat alleen is niet genoeg: KVK moet u eerst autoriseren.',
    personal: 'Het staat op naam van één persoon. Een collega kan het niet gebruiken.',
    token_needed: 'De sleutel staat op een token. U kunt hem niet kopiëren naar een server.',
    no_connection: 'Het is niet voor de verbinding zelf met Digipoort, KVK of een andere partij.',
    no_oin: 'Er staat geen OIN in. Voor aanleveren bij Digipoort werkt het niet.',
    two_for_digid:
      'Sluit u aan via een makelaar, dan zijn vaak twee certificaten nodig: één voor de verbinding en één om berichten te ondertekenen. Vraag het uw makelaar.',
    four_layers:
      'De keten heeft vier lagen. Oude software kan daar soms niet mee overweg; installeer altijd de hele keten.',
  },
  step: {
    with_oin: 'Laat uw OIN of HRN in het certificaat opnemen. Dat staat al goed als u begint.',
    qvtl_name:
      'Een eigen domeinnaam is niet nodig. Kies een naam onder qvtl.nl; die krijgt u erbij en hoeft u niet te bewijzen.',
    own_domain_advised:
      'Hebt u een eigen domeinnaam, gebruik die dan. Een naam onder qvtl.nl kan ook, maar vraag de andere partij of dat goed is.',
    own_domain_needed:
      'Gebruik de eigen domeinnaam waarop uw systeem bereikbaar is. Een naam onder qvtl.nl kan hier niet.',
    give_leaf_to_kvk:
      'Bij KVK levert u alleen het openbare deel in (.pem, .cer, .crt of .der), nooit het .p12-bestand.',
    kvk_authorisation_first:
      'Vraag eerst de autorisatie aan bij KVK. Pas daarna kunt u er een certificaat inleveren.',
    exchange_public_part:
      'Geef de andere partij alleen het openbare deel van uw certificaat. De sleutel houdt u zelf.',
    ask_generation: 'Vraag de andere partij welk stamcertificaat zij vertrouwt, voordat u bestelt.',
    one_for_all_clients:
      'Eén gewoon certificaat op naam van uw kantoor is genoeg voor al uw klanten (een verzamelcertificaat). Apart bestellen hoeft niet.',
    own_for_banks: 'Levert u aan banken, vraag dan na of een eigen certificaat van uw klant nodig is.',
    cpa_with_certificate: 'Gebruikt u ebMS, vernieuw dan het CPA samen met het certificaat.',
    government_register:
      'Bent u een overheid of voert u een publieke taak uit, dan hebt u een OIN in het OIN-register. Neem precies dat nummer.',
    proof_nba: 'U staat in het register van de NBA. Dat wordt gecontroleerd.',
    proof_knb: 'U staat in het register van de KNB. Dat wordt gecontroleerd.',
    proof_kbvg:
      'U toont een gewaarmerkt uittreksel uit het register van de KBvG, of het proces-verbaal van uw beëdiging.',
    proof_register: 'U toont aan dat u in het register van uw beroep staat.',
  },
  end: {
    digipoort: {
      title: 'Een servercertificaat voor Digipoort',
      why: 'Digipoort herkent uw organisatie aan het OIN of HRN in het certificaat. Alleen een servercertificaat op naam van de organisatie heeft dat. Hetzelfde certificaat beveiligt de verbinding en ondertekent de berichten.',
    },
    kvk: {
      title: 'Een servercertificaat voor de KVK API',
      why: 'KVK geeft niet-openbare gegevens alleen aan systemen die zich bekendmaken met een certificaat op naam van de organisatie (mutual TLS). Uw KVK-nummer moet erin staan en er hoort één domeinnaam in. Een persoonlijk certificaat weigert KVK.',
    },
    digikoppeling: {
      title: 'Een servercertificaat voor Digikoppeling',
      why: 'Digikoppeling schrijft een certificaat onder het private stamcertificaat van de overheid voor, met uw OIN erin. Uw systeem belt en neemt op, dus het certificaat moet beide mogen.',
    },
    digid: {
      title: 'Een servercertificaat voor DigiD',
      why: 'Een aansluiting op DigiD gebruikt een certificaat onder het private stamcertificaat van de overheid (G1), op naam van uw organisatie.',
    },
    calling: {
      title: 'Een servercertificaat, gebruikt als client',
      why: 'Uw systeem maakt de verbinding en laat daarbij zien wie het is. Dit certificaat mag dat (clientauthenticatie) en staat op naam van uw organisatie, die vooraf is gecontroleerd.',
    },
    receiving: {
      title: 'Een servercertificaat',
      why: 'De andere partij maakt verbinding met uw systeem en wil zeker weten dat u het bent. Dit certificaat mag dat (serverauthenticatie) en noemt uw domeinnaam en uw organisatie.',
    },
    both_sides: {
      title: 'Een servercertificaat, voor beide kanten',
      why: 'Uw systeem belt en neemt op. In generatie G1 mag één certificaat allebei. In G4 mag alleen het servercertificaat allebei; het authenticatiecertificaat mag alleen bellen.',
    },
    professional_signing: {
      title: 'Een beroepscertificaat om te ondertekenen',
      why: 'Het zet een gekwalificeerde handtekening met uw beroepstitel. Dat kan alleen met een certificaat op uw eigen naam, op een gekwalificeerd token.',
    },
    professional: {
      title: 'Een beroepscertificaat om in te loggen of te versleutelen',
      why: 'Uw naam en beroepstitel staan erin, zodat de ander ziet in welke rol u handelt.',
    },
    private_professional: {
      title: 'Een privaat beroepscertificaat',
      why: 'Dit is er voor beroepstitels die in Europa erkend zijn, maar niet op de lijst van Nederlandse beroepen voor het gewone beroepscertificaat staan.',
    },
    organisation_person: {
      title: 'Een certificaat voor een medewerker',
      why: 'Uw naam en die van uw organisatie staan erin. Een bevoegd vertegenwoordiger keurt goed dat u namens de organisatie handelt.',
    },
    organisation_services: {
      title: 'Een certificaat voor een systeem, op een token',
      why: 'Het staat op naam van de organisatie, zonder persoon. Een systeem kan er gegevens mee waarmerken of versleuteld ontvangen.',
    },
    eseal: {
      title: 'Een gekwalificeerd zegel',
      why: 'Een zegel bewijst dat een document van uw organisatie komt en niet is veranderd, zonder dat één persoon tekent.',
    },
    citizen: {
      title: 'Een burgercertificaat om in te loggen of te versleutelen',
      why: 'Het staat op uw eigen naam, zonder organisatie of beroep.',
    },
    citizen_signing: {
      title: 'Een burgercertificaat om te ondertekenen',
      why: 'Het zet een gekwalificeerde handtekening op uw eigen naam, zonder organisatie of beroep.',
    },
    filed_by_other: {
      title: 'U hebt zelf geen certificaat nodig',
      why: 'Wie voor u aanlevert, gebruikt een eigen certificaat, vaak één voor alle klanten. U machtigt die partij. Alleen als een bank om een certificaat van uw eigen organisatie vraagt, hebt u er zelf een nodig.',
    },
    kvk_public: {
      title: 'U hebt geen certificaat nodig',
      why: 'Voor openbare gegevens is een API-sleutel van KVK genoeg. Die vraagt u aan in het ontwikkelaarsportaal van KVK. Hebt u later niet-openbare gegevens nodig, kom dan terug.',
    },
    website: {
      title: 'Een PKIoverheid-certificaat is hier niet geschikt voor',
      why: 'Browsers vertrouwen de certificaten van PKIoverheid voor servers niet vanzelf: bezoekers krijgen een waarschuwing. U hebt een openbaar vertrouwd TLS-certificaat nodig. Uw hostingpartij levert dat meestal, vaak gratis.',
    },
    employee_signing: {
      title: 'Ondertekenen als medewerker kan hier niet',
      why: 'Van dit certificaat is niet bekend hoe het via deze weg besteld kan worden. Daarom bieden wij het niet aan. Wilt u een gekwalificeerde handtekening, dan kan het ook op uw eigen naam (burgercertificaat), of zonder persoon met een zegel van uw organisatie. Een andere aanbieder van PKIoverheid kan u ook helpen.',
    },
    other_profession_signing: {
      title: 'Ondertekenen met deze beroepstitel kan hier niet',
      why: 'Het beroepscertificaat om te ondertekenen bestaat alleen voor een vaste lijst van Nederlandse beroepen. Uw titel staat daar niet op. Ondertekenen op uw eigen naam, zonder titel, gaat met een burgercertificaat.',
    },
    no_profession: {
      title: 'Een beroepscertificaat is niet voor u',
      why: 'Het is er alleen voor beroepen die de wet erkent. Werkt u voor een organisatie, kies dan “als medewerker”. Handelt u voor uzelf, kies dan “als burger”.',
    },
    unsure: {
      title: 'Wij zoeken het samen uit',
      why: 'Vraag de partij die om het certificaat vraagt, wat er precies nodig is: voor een persoon of voor een systeem, en met welk stamcertificaat. Stuur dat aan verkoop. Wij zeggen het ook eerlijk als u elders moet zijn.',
    },
  },
} as const;
