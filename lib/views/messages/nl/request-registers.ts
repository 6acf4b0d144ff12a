/** What the request says of the registers, of what the account has already, and of what was found against it. */
export const organisation = {
  title: 'Voor welke organisatie is het certificaat?',
  lead: 'Deze gegevens komen in het certificaat. Ze moeten precies kloppen met het handelsregister.',
  existing: 'Bestaande gegevens',
  existingText: 'KVK-nummer {kvkNumber}, {street} {houseNumber}, {postcode} {city}',
  new: 'Organisatie toevoegen',
  newText: 'Een andere organisatie, of als de gegevens hierboven niet meer kloppen.',
  kvkNumber: 'KVK-nummer',
  kvkHint:
    '8 cijfers. Het staat op uw KVK-uittreksel. Een vestigingsnummer (12 cijfers) mag ook bij ophalen.',
  lookUp: 'Gegevens ophalen bij KVK',
  lookingUp: 'Wij vragen het aan KVK…',
  found: 'Gevonden: {name}. Controleer de gegevens hieronder.',
  foundShielded: 'Gevonden: {name}. Het adres is afgeschermd; vul dat zelf in.',
  inactive:
    '{name} is uitgeschreven uit het handelsregister. Hiervoor kan geen certificaat worden aangevraagd.',
  notFound: 'KVK kent dit nummer niet. Controleer het nummer.',
  couldNotAsk: 'KVK is nu niet bereikbaar. Vul de gegevens zelf in; u kunt gewoon verder.',
  name: 'Naam van de organisatie',
  nameHint: 'De statutaire naam, precies zoals in het handelsregister.',
  street: 'Straat',
  houseNumber: 'Huisnummer',
  postcode: 'Postcode (1234 AB)',
  city: 'Plaats',
  province: 'Provincie',
  provinceHint: 'KVK geeft de provincie niet door. Kies die zelf.',
  country: 'Land',
  telephone: 'Telefoonnummer van de organisatie',
  telephoneHint: 'DigiCert kan dit nummer bellen om de aanvraag te controleren.',
  search: {
    open: 'KVK-nummer niet bij de hand? Zoek op naam',
    label: 'Naam of handelsnaam',
    hint: 'Hele woorden, bijvoorbeeld “Donald”.',
    button: 'Zoek bij KVK',
    busy: 'Wij zoeken bij KVK…',
    results: 'Gevonden bij KVK: kies uw organisatie',
    hit: '{name}, {city}, KVK-nummer {kvkNumber}',
    none: 'KVK vindt geen actieve organisatie met deze woorden. Probeer minder of andere woorden.',
    couldNotAsk: 'KVK is nu niet bereikbaar. Vul het KVK-nummer zelf in; u kunt gewoon verder.',
  },
  differs: {
    title: 'KVK heeft iets anders dan u invulde',
    field: 'Gegeven',
    typed: 'U vulde in',
    registered: 'Handelsregister',
    take: 'Neem over uit het handelsregister',
  },
  known: {
    kvk_number: 'U hebt deze organisatie al bewaard',
    name: 'U hebt al een organisatie met deze naam bewaard',
    text: '{name}, KVK-nummer {kvkNumber}, {street} {houseNumber}, {city}.',
    replaces:
      'Gaat u door met de gegevens hieronder? Dan vervangen die bij het indienen de bewaarde gegevens.',
    use: 'Gebruik de bewaarde gegevens',
  },
} as const;

export const oinRegister = {
  sub: 'Een subOIN van Logius',
  subText: 'Voor een onderdeel, dienst of samenwerking onder een organisatie met een OIN.',
  subLabel: 'SubOIN',
  subHint: '20 cijfers, begint met 00000004. Spaties mogen.',
  picture: 'Het nummer in twintig posities',
  lookUp: 'Zoek op in het OIN-register',
  lookingUp: 'Wij zoeken het nummer op…',
  meant: 'Bedoelt u {number}?',
  take: 'Neem dit nummer over',
  inRegister: {
    active: 'Dit nummer staat in het OIN-register en is actief.',
    activeNamed: 'Dit nummer staat in het OIN-register en is actief. Op naam van: {name}.',
    made: 'Een nummer op basis van KVK-nummer of RSIN staat niet in het openbare OIN-register. Dat hoort zo.',
    could_not_ask: 'Het OIN-register is nu niet bereikbaar. U kunt gewoon verder.',
  },
  similar: {
    title: 'U hebt al iets voor dit nummer',
    more: '{count, plural, one {Toon er nog één} other {Toon er nog #}}',
    draft: 'Concept van bestelling {number} is nog niet ingediend.',
    pending: 'Bestelling {number} loopt nog.',
    pendingNamed: 'Bestelling {number} voor {name} loopt nog.',
    valid: 'Certificaat {name} (bestelling {number}) is geldig tot en met {date}.',
    todo: {
      draft: 'Maak dat concept af, of ga hier verder als u twee certificaten nodig hebt.',
      pending: 'Wacht u op dat certificaat? Dan hoeft u niets opnieuw aan te vragen.',
      renew: 'Wilt u het vervangen? Verleng het dan daar: alle gegevens zijn dan al ingevuld.',
      valid: 'Werkt het nog? Dan hebt u geen nieuw nodig. Ga alleen verder voor een tweede certificaat.',
    },
    open: {
      draft: 'Open het concept',
      pending: 'Bekijk de bestelling',
      renew: 'Naar dat certificaat, om het te verlengen',
      valid: 'Bekijk het certificaat',
    },
  },
} as const;

export const findings = {
  refuse: 'Dit moet u eerst aanpassen',
  warn: 'Let hierop. Indienen kan wel.',
  note: 'Goed om te weten',
  registered: 'In het register: {value}.',
  stored: 'Vul de bewaarde organisatie aan',
} as const;

export const onePage = {
  title: 'Certificaat aanvragen',
  lead: 'Alle vragen op één pagina. U bewaart elk onderdeel apart, in de volgorde die u wilt.',
  view: 'Weergave',
  toAll: 'Toon alles op één pagina',
  toSteps: 'Toon vraag voor vraag',
  save: 'Dit onderdeel opslaan',
  saved: 'Opgeslagen.',
  contents: 'Onderdelen',
  first: 'Sla eerst de organisatie op. Dit onderdeel volgt daaruit.',
  toCheck: 'Controleren en indienen',
  checkText: 'U ziet alles nog een keer voordat u indient.',
  state: {
    empty: 'nog te doen',
    optional: 'mag u overslaan',
    faulty: 'klopt nog niet',
    complete: 'opgeslagen',
  },
} as const;

export const start = {
  title: 'Voordat u begint',
  lead: 'Invullen kost ongeveer een kwartier. Elk antwoord wordt meteen bewaard: u kunt stoppen en later verder, ook op een ander apparaat.',
  begin: 'Begin met de eerste vraag',
  all: 'Alle vragen op één pagina',
} as const;

export const documents = {
  title: 'De documenten',
  lead: 'U gaat akkoord met versie {version}. Die versie bewaren wij bij uw bestelling.',
  terms: 'Gebruiksvoorwaarden van certificaten (DigiCert)',
  msa: 'Master Services Agreement (DigiCert)',
  privacyCa: 'Privacyverklaring (DigiCert)',
  general: 'Algemene voorwaarden van Zegel',
  privacy: 'Privacyverklaring van Zegel',
} as const;
