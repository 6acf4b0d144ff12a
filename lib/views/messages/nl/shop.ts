/** Front page, what the shop's pages share, and the small pages about the portal itself. */
export const shop = {
  hero: {
    title: 'Uw PKIoverheid-certificaat, van koop tot installatie',
    lead: 'Het certificaat waarmee uw software aanlevert bij Digipoort, gegevens opvraagt bij KVK en koppelt met overheden. U ziet bij elke stap wie aan zet is.',
    buy: 'Certificaat kopen',
    how: 'Bekijk hoe het gaat',
    unsure: 'Weet u niet welk certificaat u nodig hebt?',
    find: 'Doe de keuzehulp',
    issuer:
      'De certificaten worden uitgegeven door DigiCert, erkend vertrouwensdienstverlener binnen PKIoverheid. Zegel is een eigen portaal en geen website van DigiCert.',
  },
  example: {
    caption:
      'Voorbeeld: zo volgt u uw bestelling. Elke regel zegt wie aan zet is en hoe lang dat meestal duurt.',
    title: 'Bestelling',
    product: 'Private Services Server',
    rows: {
      key: 'Sleutel en CSR',
      organisation: 'Organisatie en OIN',
      identity: 'Identiteit',
      approval: 'Goedkeuring',
    },
    done: 'Afgerond',
    waiting: 'Wacht op uw vertegenwoordiger',
    usual: 'Duurt meestal één dag',
    later: 'Daarna',
  },
  purposes: {
    title: 'Waarvoor hebt u het nodig?',
    lead: 'Kies uw doel. U hoeft de namen van de certificaten niet te kennen.',
  },
  why: {
    title: 'Waarom het hier eenvoudiger gaat',
    turns: {
      title: 'U weet wie aan zet is',
      text: 'U, uw vertegenwoordiger, Zegel of DigiCert: het staat erbij, met sinds wanneer en hoe lang het meestal duurt.',
    },
    checked: {
      title: 'Fouten vallen meteen op',
      text: 'Wij vergelijken uw gegevens met het handelsregister en het OIN-register voordat u de aanvraag verstuurt.',
    },
    key: {
      title: 'Uw sleutel blijft bij u',
      text: 'Uw browser maakt de privésleutel. Wij zien die nooit. Bent u het wachtwoord kwijt, dan maakt u gratis een nieuw certificaat.',
    },
    price: {
      title: 'Eén prijs, vooraf bekend',
      text: 'U ziet wat u nu betaalt, wat u elk jaar betaalt en hoe u stopt.',
    },
  },
  steps: {
    title: 'Zo gaat het',
    lead: 'Reken op {from, number} tot {to, number} werkdagen vanaf uw aanvraag. Het hangt vooral af van hoe snel uw vertegenwoordiger kan.',
    who: 'Wie',
    usual: 'Duurt meestal',
    actors: {
      you: 'U',
      representative: 'Uw bevoegd vertegenwoordiger',
      ca: 'DigiCert',
    },
    buy: {
      title: 'Kopen',
      text: 'U betaalt met iDEAL, creditcard of PayPal.',
      duration: '5 minuten',
    },
    account: {
      title: 'Account afronden',
      text: 'U koppelt een authenticator-app. Dat kan meteen na het betalen, of later met de link in de e-mail.',
      duration: '2 minuten',
    },
    request: {
      title: 'Certificaat aanvragen',
      text: 'U vult de gegevens van uw organisatie en van uw vertegenwoordiger in. Tussendoor opslaan kan.',
      duration: '10 tot 15 minuten',
    },
    identity: {
      title: 'Identiteit bevestigen',
      text: 'Met een telefoon en een paspoort of identiteitskaart. De link komt per e-mail.',
      duration: '10 minuten',
    },
    checks: {
      title: 'Gegevens controleren',
      text: 'De organisatie, het OIN en de bevoegdheid worden gecontroleerd.',
      duration: '1 tot 2 werkdagen',
    },
    approval: {
      title: 'Bestelling goedkeuren',
      text: 'Eén klik, via een tweede e-mail.',
      duration: '2 minuten',
    },
    certificate: {
      title: 'Certificaat maken en installeren',
      text: 'U kiest een wachtwoord, downloadt het bestand en installeert het in uw software.',
      duration: '5 minuten',
    },
  },
  needs: {
    title: 'Leg dit klaar',
    lead: 'Dan bent u in één keer klaar.',
    kvk: 'Het KVK-nummer van uw organisatie. Hebt u een OIN, dan ook dat nummer.',
    representative:
      'Naam, e-mailadres en telefoonnummer van iemand die volgens het handelsregister zelfstandig bevoegd is. Is niemand dat, dan is een volmacht nodig.',
    document: 'Een geldig paspoort of een identiteitskaart van die persoon. Een rijbewijs kan niet.',
    app: 'Een authenticator-app op uw telefoon of computer, om veilig in te loggen.',
    billing: 'Uw btw-nummer en factuuradres.',
    domain:
      'Een eigen domeinnaam is niet nodig. Voor Digipoort gebruikt u een naam onder qvtl.nl, die krijgt u erbij.',
  },
  price: {
    title: 'Wat het kost',
    from: 'Vanaf',
    perYear: 'per jaar, zonder btw',
    withVat: '{price} met 21% btw',
    text: 'U betaalt per jaar en kunt altijd stoppen. Een certificaat dat u al hebt, blijft dan geldig tot de einddatum.',
    action: 'Bekijk het product',
  },
  currency: {
    label: 'Prijzen in',
    EUR: 'euro',
    USD: 'Amerikaanse dollar',
    GBP: 'Britse pond',
  },
  invoice: {
    title: 'Betalen op factuur?',
    text: 'Dat vraagt u aan bij verkoop. Het duurt 1 tot 2 werkdagen langer.',
    link: 'Maak een account en vraag het aan',
  },
  cart: {
    open: 'Winkelwagen, {count, plural, one {# product} other {# producten}}',
    title: 'In uw winkelwagen',
    quantity: '{quantity, number} × {name}',
    total: 'Samen per jaar, zonder btw',
    go: 'Naar winkelwagen',
  },
  staff: 'Naar de medewerkerspagina’s',
  footer: { about: 'Over Zegel', terms: 'Voorwaarden', privacy: 'Privacy', contact: 'Contact' },
  terms: {
    title: 'Voorwaarden',
    lead: 'In gewone woorden wat u van ons mag verwachten en wij van u.',
    demo: 'Dit is een demonstratie van het portaal. Er worden geen echte certificaten uitgegeven en er wordt geen echt geld afgeschreven.',
    subscription: {
      title: 'Uw abonnement',
      text: 'U koopt een abonnement voor een jaar. Het wordt elk jaar verlengd en gefactureerd, tot u het stopt. Stoppen kan op elk moment; het abonnement loopt dan tot het einde van het betaalde jaar.',
    },
    certificate: {
      title: 'Uw certificaat',
      text: 'Stopt u het abonnement, of wordt een jaar niet betaald, dan wordt het niet verlengd. Een certificaat dat al is uitgegeven, blijft geldig tot de einddatum die erin staat. Daarna kunt u het niet vernieuwen zonder nieuw abonnement.',
    },
    ca: {
      title: 'DigiCert',
      text: 'De certificaten worden uitgegeven door DigiCert. Bij uw aanvraag gaat u ook akkoord met de gebruiksvoorwaarden van DigiCert. Die staan bij de aanvraag.',
    },
    duties: {
      title: 'Wat u doet',
      text: 'U geeft juiste gegevens, houdt uw privésleutel en wachtwoorden voor uzelf, en laat het certificaat intrekken als de sleutel kwijt of gelekt is.',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'Welke gegevens wij vragen, waarom, en wat wij er niet mee doen.',
    asked: {
      title: 'Wat wij vragen',
      text: 'Alleen wat nodig is om te leveren: uw naam, e-mailadres en telefoonnummer, de gegevens van uw organisatie, en de naam en contactgegevens van de bevoegd vertegenwoordiger. Bij elk veld staat waarom.',
    },
    never: {
      title: 'Wat wij nooit vragen of bewaren',
      text: 'Geen burgerservicenummer, geen kopie van een identiteitsbewijs, geen foto van uw gezicht, geen kaartnummer. De identiteit wordt vastgesteld door een gespecialiseerde dienst; wij horen alleen de uitkomst. Betalen doet u bij Mollie.',
    },
    key: {
      title: 'Uw privésleutel',
      text: 'Uw browser maakt de sleutel. De sleutel en het certificaatwachtwoord verlaten uw browser niet leesbaar: wij kunnen ze niet openen.',
    },
    cookies: {
      title: 'Cookies',
      text: 'Alleen wat nodig is: uw inlog, uw winkelwagen, uw taal, munt en weergave. Wij volgen u niet en er is niemand anders die meekijkt.',
    },
    rights: {
      title: 'Uw rechten',
      text: 'U kunt uw gegevens inzien, laten verbeteren, laten overdragen en laten wissen, zolang de wet ons niet verplicht ze te bewaren. Mail ons.',
    },
  },
  contact: {
    title: 'Contact',
    lead: 'Noem altijd uw accountnummer of bestelnummer, als u dat hebt.',
    sales: {
      title: 'Verkoop',
      text: 'Vragen over producten, prijzen en betalen.',
    },
    invoice: {
      title: 'Betalen op factuur',
      text: 'Op factuur betalen kan met een account. Mail verkoop met uw accountnummer, het product (PKIoverheid Private Services Server) en uw wens om per factuur te betalen. Verkoop neemt contact met u op. Reken op 1 tot 2 werkdagen extra.',
    },
    validation: {
      title: 'Validatieteam',
      text: 'Vragen over een lopende aanvraag: controles, volmacht, identiteit.',
    },
    account: {
      title: 'Al een account?',
      text: 'Na het inloggen ziet u bij elke bestelling wie aan zet is.',
      link: 'Inloggen',
    },
  },
} as const;
