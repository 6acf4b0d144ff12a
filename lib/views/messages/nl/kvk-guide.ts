/** A certificate for KVK, from the question whether one is needed up to keeping it. */
export const kvkGuide = {
  title: 'Een certificaat voor KVK, in het kort',
  file: 'het .pem-bestand',
  need: {
    title: 'Wanneer hebt u het nodig?',
    default:
      'Zonder certificaat geeft KVK alleen openbare gegevens. Voor niet-openbare gegevens, zoals UBO, hebt u twee dingen nodig: autorisatie van KVK en een certificaat.',
    order: 'Vraag eerst de autorisatie aan. Een certificaat inleveren kan pas als die is gegeven.',
  },
  which: {
    title: 'Welk certificaat?',
    government: 'Overheidsorganisaties moeten PKIoverheid gebruiken.',
    others:
      'Andere organisaties mogen PKIoverheid of EV gebruiken. EV wordt binnenkort niet meer uitgegeven voor dit doel: kies PKIoverheid.',
    server:
      'PKIoverheid kent persoonlijke certificaten en servercertificaten. Kies een servercertificaat: dat staat op naam van de organisatie.',
    ask: 'Vraag uw leverancier om “een PKIoverheid-servercertificaat voor machine-to-machine-communicatie (mutual TLS) met de KVK API, voor toegang tot afgeschermde gegevens (zoals UBO)”. Bij ons kiest u in de keuzehulp “Gegevens opvragen bij KVK”.',
    find: 'Naar de keuzehulp',
  },
  issuer: {
    title: 'Van wie?',
    approved:
      'Alleen leveranciers die de overheid heeft toegelaten (TSP’s) geven PKIoverheid-certificaten uit. Uw certificaat bij ons komt van DigiCert. De lijst van toegelaten leveranciers staat bij <link>Logius</link>.',
    help: 'Wordt het te technisch? Uw leverancier helpt u. Bij ons is dat de klantenservice.',
    contact: 'Neem contact op',
  },
  get: {
    title: 'In zes stappen naar het certificaat',
    one: 'Kies een servercertificaat bij een toegelaten leverancier.',
    two: 'Maak op uw server een aanvraag (CSR): met domeinnaam, organisatie en publieke sleutel, ondertekend met uw privésleutel. Bij ons kan uw browser dit voor u doen.',
    three: 'Stuur de CSR en de gegevens van uw bedrijf naar de leverancier.',
    four: 'De leverancier controleert uw gegevens, de geldigheid, de bevoegdheid van wie tekent en het soort certificaat.',
    five: 'U ontvangt het certificaat en plaatst het op uw server of in uw software.',
    six: 'Upload het certificaat bij KVK.',
  },
  keep: {
    title: 'Geldigheid en kosten',
    term: 'Een certificaat is vaak één jaar geldig, en kan drie jaar geldig zijn. Kijk dit na bij uw leverancier; bij ons kiest u het in de aanvraag.',
    expiry:
      'KVK waarschuwt niet als het verloopt. U moet dat zelf bewaken. Een certificaat van ons bewaken wij voor u, en een certificaat van een ander ook als u het toevoegt.',
    cost: 'KVK noemt als prijs bij leveranciers meestal € 200 tot € 300 per jaar. Onze prijs staat bij het product.',
    products: 'Naar de producten',
  },
} as const;
