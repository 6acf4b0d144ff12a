/** The change from one generation of PKIoverheid to the next. */
export const planner = {
  title: 'Van G1 naar G4',
  lead: 'PKIoverheid stapt over op een nieuwe generatie certificaten. Hier ziet u wanneer uw certificaten aflopen, wat er verandert en wanneer u het beste overstapt.',
  summary: {
    title:
      '{count, plural, =0 {U hebt geen G1-certificaten meer} one {U hebt één G1-certificaat} other {U hebt # G1-certificaten}}',
    early:
      '{count, plural, =0 {Elk daarvan loopt af vóór 2028: u stapt over bij het verlengen.} one {Eén daarvan loopt door na 2027. Vervang dat eerder.} other {# daarvan lopen door na 2027. Vervang die eerder.}}',
    stillOld:
      'Op dit moment geven wij nog G1 uit. Zodra G4 te bestellen is, krijgt u bij verlengen vanzelf G4.',
  },
  mine: {
    title: 'Uw certificaten',
    caption: 'Certificaten met het moment om over te stappen',
    empty: 'U hebt geen geldige certificaten',
    emptyText: 'Zodra u er een hebt, staat het hier.',
    name: 'Certificaat',
    generation: 'Generatie',
    ends: 'Loopt af',
    advice: 'Ons voorstel',
    last: 'Uiterlijk',
  },
  advice: {
    changed: 'Klaar: dit is al G4.',
    at_renewal: 'Stap over bij het verlengen, vanaf {date}.',
    before_end: 'Vervang eerder dan de einddatum. Begin op {date}.',
    now: 'Vervang nu.',
    followedBy: 'Opvolger begonnen: <link>bestelling {number}</link> ({generation}).',
    oin: 'Let op: dit OIN heeft een oude vorm die G4 waarschijnlijk weigert. Vraag ons om raad.',
  },
  parties: {
    title: 'Wat verandert er per partij?',
    lead: 'U maakt met het certificaat verbinding met een andere partij. Die bepaalt wat zij vertrouwt. Hieronder staat wat daarover bekend is.',
    caption: 'Wat partijen met G1 en G4 doen',
    party: 'Andere partij',
    name: {
      digipoort: 'Digipoort',
      kvk: 'KVK',
      digikoppeling: 'Digikoppeling',
      digid: 'DigiD',
      other: 'Een andere partij',
    },
    leaf: {
      g1_server: 'Servercertificaat',
      g4_server: 'Servercertificaat, met domein',
      g4_organisation: 'Organisatiecertificaat, zonder domein',
    },
    split:
      'In G4 is het oude certificaat gesplitst: met domein onder de ene root, zonder domein onder een andere. De andere partij moet de nieuwe root vertrouwen voordat u overstapt. De sleutel is minstens 3072 bits.',
  },
  last: {
    title: 'Laatste dagen voor G1',
    text: 'Geen enkel G1-certificaat is geldig na {date}: dan eindigt de uitgever zelf. Tot wanneer een hele looptijd kan worden uitgegeven:',
    term: '{years, plural, one {1 jaar} other {# jaar}}: tot en met {date}',
    past: '{years, plural, one {1 jaar} other {# jaar}}: kan niet meer, dat kon tot en met {date}',
  },
  unknown: {
    title: 'Wat nog niemand weet',
    stop: 'Wanneer DigiCert stopt met het uitgeven van G1. Zodra dat bekend is, passen wij dit plan aan.',
    parties: 'Vanaf wanneer elke partij {generation} accepteert. Vraag het na voordat u overstapt.',
    software:
      'Of uw software met {generation} overweg kan: handtekeningen met RSA-PSS en grotere sleutels. Vraag het uw leverancier.',
    profile:
      'Hoe het {generation}-certificaat er precies uitziet. Wat wij laten zien komt uit de officiële proef.',
  },
} as const;
