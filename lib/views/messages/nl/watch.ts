import type { WatchProblem } from '@/lib/domain/watch/watch';

/** What went wrong at the last look at an address. */
const problem = {
  name_unknown: 'Deze naam bestaat niet meer in DNS.',
  not_public: 'Dit adres is niet meer te bereiken vanaf internet.',
  refused: 'De server weigert de verbinding.',
  timed_out: 'De server antwoordt niet.',
  no_tls: 'De server spreekt hier geen TLS meer.',
  no_certificate: 'De server liet geen certificaat zien.',
  unreadable: 'Wij kunnen het certificaat van deze server niet lezen.',
  older_certificate:
    'De server laat nu een ouder certificaat zien. Misschien heeft één van meer servers nog het oude.',
} as const satisfies Record<WatchProblem, string>;

/** Everything that ends, ours and of other providers, and the forms to watch more. */
export const watch = {
  title: 'Wat loopt wanneer af?',
  lead: 'Al uw certificaten op volgorde van einddatum. Ook die van andere leveranciers, als u die hier laat bewaken.',
  caption: 'Certificaten op volgorde van einddatum',
  columns: { name: 'Certificaat', whose: 'Van wie', end: 'Loopt af', state: 'Status' },
  ours: 'Bij ons, bestelling {number}',
  uploaded: 'Als bestand toegevoegd',
  left: '{days, plural, =0 {Vandaag} one {Nog # dag} other {Nog # dagen}}',
  ended: 'Verlopen',
  renewed: 'Nieuw certificaat is er',
  fine: 'In orde',
  problem,
  problemSince: 'Laatst bekeken op {date}. Wij proberen het elke dag opnieuw.',
  empty: {
    title: 'Er is nog niets dat afloopt',
    text: 'Zodra u een certificaat van ons hebt, staat het hier. Certificaten van andere leveranciers voegt u hieronder toe.',
  },
  readOnly: 'Een eigenaar of aanvrager van het account kan certificaten toevoegen en weghalen.',
  more: 'Wie krijgt de herinneringen, en hoe zet ik dit in mijn agenda?',
  upload: {
    title: 'Certificaat als bestand',
    lead: 'Kies het publieke deel van een certificaat van een andere leverancier. Nooit een bestand met een privésleutel.',
    file: 'Bestand',
    label: 'Eigen naam',
    labelHint: 'Bijvoorbeeld waar het certificaat voor is: salarispakket, UWV-koppeling.',
    submit: 'Bestand bewaken',
    busy: 'Wij lezen het certificaat…',
  },
  address: {
    title: 'Certificaat van een server',
    lead: 'Wij kijken elke dag welk certificaat de server laat zien. Vervangt u het, dan ziet u hier vanzelf het nieuwe.',
    address: 'Adres van de server',
    addressHint:
      'Naam en zo nodig een poort, zoals voorbeeld.nl of voorbeeld.nl:8443. De server moet vanaf internet te bereiken zijn.',
    label: 'Eigen naam',
    submit: 'Server bewaken',
    busy: 'Wij vragen de server om het certificaat…',
  },
  added: '“{label}” wordt bewaakt.',
  one: {
    facts: 'Over dit certificaat',
    name: 'Naam in het certificaat',
    issuer: 'Uitgever',
    from: 'Geldig vanaf',
    until: 'Geldig tot en met',
    address: 'Server',
    checked: 'Laatst bekeken',
    fingerprint: 'Vingerafdruk (SHA-256)',
    over: 'Dit certificaat wordt niet meer bewaakt.',
    problem: 'Bij de laatste keer ging er iets mis',
  },
  stop: {
    trigger: 'Stoppen met bewaken',
    title: '“{label}” niet meer bewaken?',
    text: 'U krijgt dan geen herinneringen meer over dit certificaat. Het certificaat zelf verandert niet.',
    confirm: 'Stoppen met bewaken',
  },
} as const;
