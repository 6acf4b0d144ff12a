/** The page on which a customer proves control over a domain of their own (S0-1.4.2c). */
export const domainProof = {
  title: 'Bewijs controle over domeinen',
  lead: 'Uw certificaat komt op naam van {name}. Laat zien dat dit domein van u is. Alleen wie het domein beheert, kan dat.',

  lapsedTitle: 'Het eerdere bewijs is verlopen',
  lapsed: 'Bewijs het opnieuw, zoals hieronder staat. De waarde kan nieuw zijn.',
  scope: 'U bewijst de controle over {name}.',
  expires: 'Te gebruiken tot',

  record: {
    title: 'Stap 1: zet deze regel in de DNS',
    where:
      'Log in waar u de DNS van uw domein beheert, vaak de partij waar u het domein hebt geregistreerd. Maak daar een nieuwe regel met precies deze gegevens. De regels die er al staan, laat u staan.',
    forward: 'Beheert iemand anders uw DNS? Stuur die persoon dan deze gegevens.',
    type: 'Soort',
    name: 'Naam',
    value: 'Waarde',
    target: 'Verwijst naar',
    copyName: 'Naam kopiëren',
    copyValue: 'Waarde kopiëren',
    shortName:
      'Vult uw aanbieder het domein zelf aan? Vul dan alleen het deel vóór uw domein in. Is er geen deel vóór, dan is het vaak een @.',
  },

  file: {
    title: 'Stap 1: zet dit bestand op uw webserver',
    where:
      'Zet een tekstbestand met alleen deze inhoud op precies dit adres. Het moet te lezen zijn zonder in te loggen en via http, poort 80.',
    url: 'Adres',
    name: 'Bestandsnaam',
    content: 'Inhoud',
    copyUrl: 'Adres kopiëren',
    copyContent: 'Inhoud kopiëren',
    download: 'Bestand downloaden',
    forward: 'Beheert iemand anders uw webserver? Stuur die persoon dan het bestand en het adres.',
  },

  mail: {
    title: 'Stap 1: volg de link in de e-mail',
    where:
      'DigiCert stuurt een e-mail met een link naar deze adressen. Eén van de ontvangers opent de link en keurt het domein goed. Let op het onderwerp: “Please validate ownership of your domain”.',
    to: 'De e-mail gaat naar:',
    choose: 'Niets ontvangen? Kies een adres',
    again: 'Stuur de e-mail opnieuw',
    busy: 'DigiCert stuurt het…',
    sent: 'DigiCert heeft de e-mail opnieuw gestuurd naar {address}. Kijk ook bij ongewenste e-mail.',
    nobody: 'Leest niemand een van deze postbussen? Kies hieronder een andere manier.',
  },

  change: {
    summary: 'Kies een andere manier',
    text: 'Wat u al geplaatst hebt, kunt u laten staan. U krijgt een nieuwe opdracht, soms met een andere waarde.',
    submit: 'Kies deze manier',
    busy: 'Wij geven het door…',
  },

  check: {
    title: 'Stap 2: laat DigiCert kijken',
    lead: 'Klaar met stap 1? Laat DigiCert dan nu kijken.',
    button: 'Nu controleren',
    busy: 'DigiCert kijkt nu…',
    bySelf:
      'DigiCert kijkt ook zelf geregeld. U kunt deze pagina dus sluiten: uw bestelling gaat vanzelf verder als het bewijs er is.',
    onlyRequesters: 'Alleen wie in uw account certificaten mag aanvragen, kan hier laten kijken.',
  },

  missing: {
    title: {
      'dns-txt-token': 'DigiCert vindt de regel nog niet',
      'dns-cname-token': 'DigiCert vindt de regel nog niet',
      email: 'Nog niemand heeft de link in de e-mail gevolgd',
      'http-token': 'DigiCert vindt het bestand nog niet',
    },
    wait: {
      'dns-txt-token':
        'Een wijziging in de DNS is soms na enkele minuten te zien, maar het kan tot een dag duren.',
      'dns-cname-token':
        'Een wijziging in de DNS is soms na enkele minuten te zien, maar het kan tot een dag duren.',
      email: 'Is de link net gevolgd? Wacht dan een minuut en controleer opnieuw.',
      'http-token':
        'Een bestand is meteen te zien, behalve als er een tussenopslag (cache) voor uw website staat.',
    },
    reason: 'DigiCert meldt: “{reason}”',
    look: 'Kijk intussen dit na:',
    looks: {
      txt: 'De soort is TXT.',
      cname: 'De soort is CNAME.',
      name: 'De naam klopt. Staat uw domein er twee keer in, zoals voorbeeld.nl.voorbeeld.nl? Haal het dan één keer weg.',
      value: 'De waarde is in haar geheel gekopieerd, zonder spaties ervoor of erachter.',
      target: 'De regel verwijst naar dcv.digicert.com, met eventueel een punt erachter.',
      saved: 'De wijziging is opgeslagen bij de aanbieder die de DNS van dit domein nu verzorgt.',
      noCname: 'Op deze naam staat geen CNAME-regel. Daarnaast kan geen TXT-regel staan.',
      url: 'Het bestand opent in een privévenster van uw browser, op precies dit adres, zonder doorverwijzing naar een ander domein.',
      content: 'In het bestand staat alleen de waarde, zonder opmaak.',
      firewall: 'De webserver is bereikbaar van buiten uw netwerk, op poort 80.',
      mailbox: 'Iemand leest een van de adressen, en kijkt ook bij ongewenste e-mail.',
      receives: 'Het domein kan e-mail ontvangen (er is een MX-regel).',
    },
    help: 'Komt u er niet uit? <mail>Mail het validatieteam</mail>.',
    mailSubject: 'Domein bewijzen – {number}',
  },
  failed: 'De controle is niet gelukt',

  proved: {
    title: 'Uw domein is bewezen',
    text: 'De controle over {name} is bewezen. U hoeft hier niets meer te doen.',
    keep: 'Hebt u een regel of bestand geplaatst? Laat dat staan tot uw certificaat is uitgegeven.',
    toOrder: 'Naar de bestelling',
  },

  couldNotAsk: {
    title: 'Wij kunnen de gegevens nu niet ophalen',
    text: 'DigiCert geeft nu geen antwoord. Uw bestelling blijft zoals die is. Probeer het over enkele minuten opnieuw.',
    again: 'Opnieuw proberen',
    busy: 'Bezig met ophalen…',
  },
} as const;
