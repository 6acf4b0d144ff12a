/** The package for KVK: what is in it, and how to hand it in. */
export const kvkPackage = {
  section: 'Voor toegang bij KVK',
  intro:
    'KVK wil alleen het certificaat zelf, als .pem of .der. Geen .p12, geen .p7b en geen privésleutel. In dit pakket zit alles wat KVK kan vragen, met de uitkomst van onze controle.',
  download: 'KVK-pakket downloaden (ZIP)',
  how: 'Zo levert u het in',
  readMe: 'lees-mij',
  checked: 'controle',
  title: 'Uw certificaat bij KVK inleveren',
  about:
    'In dit pakket zit alleen het publieke deel van uw certificaat. Inleveren kan pas als KVK u autorisatie heeft gegeven.',
  steps: {
    one: 'Vraag bij KVK autorisatie aan voor de gegevens die u nodig hebt. Wacht tot die is gegeven.',
    two: 'Log in op My Developer Portal van KVK (developers.kvk.nl).',
    three: 'Open het blok “API-key”.',
    four: 'Kies bij uw autorisaties voor het uploaden van een certificaat.',
    five: 'Upload {file}. Vraagt KVK om de keten? Die zit in de map chain.',
    six: 'Keurt KVK het goed, dan ziet u de gegevens meteen. Uw software gebruikt daarna het .p12-bestand voor de verbinding.',
  },
  never: 'Geef KVK nooit uw .p12-bestand of uw wachtwoord.',
  expiry: 'KVK waarschuwt niet als uw certificaat verloopt. Zegel doet dat wel, vanaf 90 dagen ervoor.',
} as const;
