/** What to have at hand, and how long it takes. */
export const forecast = {
  title: 'Leg dit klaar, en zo lang duurt het',
  lead: 'Kies wat op u van toepassing is. De lijst en de verwachting veranderen mee.',
  options: 'Uw situatie',
  recount: 'Bereken opnieuw',
  option: {
    payment: { title: 'Betalen', online: 'Meteen (kaart, iDEAL, PayPal)', invoice: 'Op factuur' },
    domain: { title: 'Domeinnaam', qvtl: 'Een naam onder qvtl.nl', own: 'Een eigen domeinnaam' },
    authority: {
      title: 'Vertegenwoordiger',
      sole: 'Zelfstandig bevoegd',
      power_of_attorney: 'Met een volmacht',
    },
    identity: {
      title: 'Identiteit bevestigen',
      app: 'Met de app',
      face_to_face: 'Persoonlijk, bij een notaris',
    },
  },
  hand: {
    title: 'Leg dit klaar',
    billing: 'Uw btw-nummer en factuuradres.',
    authenticator: 'Een authenticator-app op uw telefoon of computer, om veilig in te loggen.',
    kvk: 'Het KVK-nummer van uw organisatie.',
    oin: 'Uw OIN, als u dat hebt. Hebt u dat niet, dan maken wij uit uw KVK-nummer een HRN.',
    qvtl: 'Geen domeinnaam: een naam onder qvtl.nl krijgt u erbij.',
    domain: 'Uw domeinnaam, en iemand die daarvan de DNS kan aanpassen of de mail van het domein kan lezen.',
    representative: 'Naam, e-mailadres en telefoonnummer van de bevoegd vertegenwoordiger.',
    power_of_attorney:
      'Een volmacht voor die persoon, ondertekend door wie volgens het handelsregister bevoegd is.',
    document: 'Het geldige paspoort of de identiteitskaart van die persoon. Een rijbewijs kan niet.',
    phone: 'Een telefoon met camera en NFC, voor de app van de identiteitscontrole.',
    appointment: 'Tijd voor een afspraak bij een notaris. In sommige gevallen kan het met een koerier.',
  },
  result: {
    title: 'Verwachting',
    one: '{days, plural, =0 {Dezelfde werkdag} one {1 werkdag} other {# werkdagen}}',
    days: '{from, number} tot {to, number} werkdagen',
    from: {
      online:
        'Vanaf het moment dat u de aanvraag verstuurt, tot u het certificaat kunt installeren. Gerekend met wat elke stap meestal duurt, als iedereen reageert wanneer hij aan de beurt is.',
      invoice:
        'Vanaf het moment dat u om betalen op factuur vraagt, tot u het certificaat kunt installeren. Gerekend met wat elke stap meestal duurt, als iedereen reageert wanneer hij aan de beurt is.',
    },
    longest: 'Het langst duurt: {step}.',
    together:
      'Domein, organisatie, bevoegdheid en identiteit worden tegelijk gecontroleerd. Alleen de langzaamste telt mee.',
    steps: 'Toon de stappen',
    atOnce: 'meteen',
    upTo: '{to, plural, one {tot 1 werkdag} other {tot # werkdagen}}',
    decides: 'bepaalt de duur',
    parallel: 'loopt mee',
  },
  step: {
    payment: 'Betaling',
    domain: 'Domeinnaam',
    organisation: 'Organisatie en OIN',
    authority: 'Bevoegdheid',
    identity: 'Identiteit',
    approval: 'Goedkeuring',
    key: 'Certificaat maken',
  },
  owner: {
    applicant: 'U',
    representative: 'Uw vertegenwoordiger',
    us: 'Zegel',
    ca: 'DigiCert',
  },
  reason: {
    payment_online: 'Na het betalen kunt u meteen verder.',
    payment_invoice: 'Verkoop beoordeelt of betalen op factuur kan.',
    domain_qvtl: 'De naam onder qvtl.nl is van DigiCert. U hoeft niets te bewijzen.',
    domain_own: 'U bewijst dat het domein van u is, met een DNS-record of per e-mail.',
    organisation: 'Mensen vergelijken uw gegevens met het handelsregister.',
    authority_sole: 'Het KVK-uittreksel laat zien dat de vertegenwoordiger alleen mag handelen.',
    authority_power_of_attorney: 'De volmacht moet worden ondertekend en daarna door mensen gelezen.',
    identity_app:
      'De app kost tien minuten en de uitslag komt meestal binnen een half uur. Wij rekenen een dag om eraan te beginnen.',
    identity_face_to_face: 'Een afspraak met een notaris duurt meestal enkele dagen.',
    approval: 'Uw vertegenwoordiger keurt de bestelling goed met één klik in een e-mail.',
    key: 'U kiest een wachtwoord en downloadt het bestand. Dat is vijf minuten werk.',
  },
} as const;
