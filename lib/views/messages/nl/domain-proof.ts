/** The page on which a customer proves control over a domain of their own (S0-1.4.2c). */
export const domainProof = {
  title: 'Bewijs controle over domeinen',
  lead: 'Uw certificaat komt op naam van {name}. Laat zien dat dit domein van u is: zet één regel in de DNS. Alleen wie het domein beheert, kan dat.',

  record: {
    title: 'Stap 1: zet deze regel in de DNS',
    where:
      'Log in waar u de DNS van uw domein beheert, vaak de partij waar u het domein hebt geregistreerd. Maak daar een nieuwe regel met precies deze gegevens. De regels die er al staan, laat u staan.',
    forward: 'Beheert iemand anders uw DNS? Stuur die persoon dan deze gegevens.',
    type: 'Soort',
    name: 'Naam',
    value: 'Waarde',
    copyName: 'Naam kopiëren',
    copyValue: 'Waarde kopiëren',
    shortName:
      'Vult uw aanbieder het domein zelf aan? Vul dan alleen het deel vóór uw domein in. Is er geen deel vóór, dan is het vaak een @.',
    expires: 'Te gebruiken tot',
    lapsedTitle: 'Het eerdere bewijs is verlopen',
    lapsed: 'Zet de regel hieronder opnieuw in de DNS. De waarde kan nieuw zijn.',
  },

  check: {
    title: 'Stap 2: laat DigiCert kijken',
    lead: 'Staat de regel in de DNS? Laat DigiCert dan nu kijken.',
    button: 'Nu controleren',
    busy: 'DigiCert kijkt nu…',
    bySelf:
      'DigiCert kijkt ook zelf geregeld. U kunt deze pagina dus sluiten: uw bestelling gaat vanzelf verder als de regel er staat.',
    onlyRequesters: 'Alleen wie in uw account certificaten mag aanvragen, kan hier laten kijken.',
  },

  missing: {
    title: 'DigiCert vindt de regel nog niet',
    wait: 'Een wijziging in de DNS is soms na enkele minuten te zien, maar het kan tot een dag duren.',
    look: 'Kijk intussen dit na:',
    type: 'De soort is TXT.',
    name: 'De naam klopt. Staat uw domein er twee keer in, zoals voorbeeld.nl.voorbeeld.nl? Haal het dan één keer weg.',
    value: 'De waarde is in haar geheel gekopieerd, zonder spaties ervoor of erachter.',
    saved: 'De wijziging is opgeslagen bij de aanbieder die de DNS van dit domein nu verzorgt.',
    cname: 'Op deze naam staat geen CNAME-regel. Daarnaast kan geen TXT-regel staan.',
    help: 'Komt u er niet uit? <mail>Mail het validatieteam</mail>.',
    mailSubject: 'Domein bewijzen – {number}',
  },
  failed: 'De controle is niet gelukt',

  proved: {
    title: 'Uw domein is bewezen',
    text: 'De controle over {name} is bewezen. U hoeft hier niets meer te doen.',
    keep: 'Laat de regel in de DNS staan tot uw certificaat is uitgegeven.',
    toOrder: 'Naar de bestelling',
  },

  couldNotAsk: {
    title: 'Wij kunnen de regel nu niet ophalen',
    text: 'DigiCert geeft nu geen antwoord. Uw bestelling blijft zoals die is. Probeer het over enkele minuten opnieuw.',
    again: 'Opnieuw proberen',
    busy: 'Bezig met ophalen…',
  },
} as const;
