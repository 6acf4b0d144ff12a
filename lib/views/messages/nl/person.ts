/** The page of a person certificate in the shop. */
export const person = {
  steps: {
    title: 'Zo gaat het',
    request:
      'U koopt het certificaat en vult de aanvraag in: voor wie, waarvoor, en waar het token naartoe gaat.',
    identity: 'De certificaathouder laat zien wie die is, met een paspoort of identiteitskaart en een app.',
    title_check: 'DigiCert zoekt de beroepstitel op in het register van het beroep.',
    organisation:
      'DigiCert controleert uw organisatie. Een bevoegd vertegenwoordiger keurt de bestelling goed.',
    approval: 'De certificaathouder keurt de bestelling goed.',
    device: 'DigiCert verstuurt het token en, apart, een brief met de pincode.',
    install: 'U zet het certificaat op het token met DigiCert Trust Assistant.',
  },
  facts: {
    title: 'Kenmerken',
    device: 'Sleutel',
    token: 'Op een token (usb)',
    qscd: 'Op een gekwalificeerd middel (QSCD)',
    purpose: 'Doel',
    expedited: 'Spoedverzending',
    expeditedPrice: '{price} eenmalig, zonder btw',
    titles: 'Beroepstitels',
  },
} as const;
