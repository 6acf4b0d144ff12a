/** What we write about identity and approval beyond the guide's own mails; part of `mail`. */
export const identityMail = {
  other_approved: {
    subject: 'Bestelling {number} is goedgekeurd: u hoeft niets meer te doen',
    title: 'De bestelling is al goedgekeurd',
    body: '{representative} heeft het certificaat voor {organisation} goedgekeurd. Eén goedkeuring is genoeg.\n\nU hoeft niets meer te doen. De links die u van ons kreeg, zeggen dat ook.',
  },
  other_declined: {
    subject: 'Bestelling {number} is niet goedgekeurd: u hoeft niets meer te doen',
    title: 'De bestelling is niet goedgekeurd',
    body: '{representative} heeft het certificaat voor {organisation} niet goedgekeurd. Daarmee is deze bestelling gestopt.\n\nU hoeft niets meer te doen. Komt er een nieuwe aanvraag, dan krijgt u daar een nieuwe e-mail over.',
  },
  wrong_person: {
    subject: 'Onze e-mail over bestelling {number} kwam bij de verkeerde persoon',
    title: 'Onze e-mail kwam bij de verkeerde persoon',
    body: 'Iemand opende de e-mail aan {representative} ({address}) en meldde dat die niet voor hem of haar is. De link is daarom meteen gesloten.\n\nControleer het e-mailadres en verbeter het op de pagina van de bestelling. Daarna sturen wij de e-mail opnieuw.',
    button: 'Adres verbeteren',
  },
  consent_withdrawn: {
    subject: 'U hebt uw toestemming ingetrokken (bestelling {number})',
    title: 'Uw toestemming is ingetrokken',
    body: 'De app wordt voor deze bestelling niet meer gebruikt en de identiteitsdienst wist uw opnamen. Dat u toestemming gaf en introk, bewaren wij zolang de regels dat eisen.\n\n{stage, select, passed {Uw identiteit is al vastgesteld. U hoeft niets meer te doen.} other {U kunt uw identiteit nog wel persoonlijk laten vaststellen, door een notaris of een koerier.}}',
    button: 'Bekijk de pagina',
  },
  face_to_face_asked: {
    subject: 'Uw afspraak voor persoonlijke identificatie (bestelling {number})',
    title: 'Uw verzoek is ontvangen',
    body: 'U wilt zich persoonlijk laten identificeren {route, select, notary {door een notaris} other {door een koerier}}. Dat kost {price}, exclusief btw; die kosten gaan naar de organisatie.\n\nHet validatieteam belt u om een afspraak te maken. Op de pagina ziet u hoe het ervoor staat. Bedenkt u zich, dan kunt u daar alsnog voor de app kiezen.',
    button: 'Bekijk uw verzoek',
  },
  face_to_face_chosen: {
    subject: 'Bestelling {number}: {representative} kiest voor persoonlijke identificatie',
    title: 'Persoonlijke identificatie aangevraagd',
    body: '{representative} laat de identiteit persoonlijk vaststellen {route, select, notary {door een notaris} other {door een koerier}} in plaats van met de app. Dat kost {price}, exclusief btw, en duurt enkele werkdagen langer. Na de afspraak ontvangt u daarvoor een factuur; wordt de afspraak afgezegd, dan kost het niets.\n\nU hoeft nu niets te doen. Op de pagina van de bestelling ziet u de datum zodra die vaststaat.',
    button: 'Bestelling volgen',
  },
  face_to_face_planned: {
    subject: 'Uw identificatie is gepland op {date} (bestelling {number})',
    title: 'Uw afspraak staat vast',
    body: 'Uw identiteit wordt vastgesteld op {date}, {route, select, notary {door een notaris} other {door een koerier}}.\n\nPlaats: {place}\n\nNeem uw geldige paspoort of identiteitskaart mee. Een rijbewijs kan niet.',
    button: 'Bekijk uw afspraak',
  },
  face_to_face_date: {
    subject: 'Bestelling {number}: identificatie gepland op {date}',
    title: 'De persoonlijke identificatie is gepland',
    body: '{representative} wordt op {date} persoonlijk geïdentificeerd. Daarna gaat de bestelling vanzelf verder. U hoeft niets te doen.',
    button: 'Bestelling volgen',
  },
  face_to_face_passed: {
    subject: 'Uw identiteit is vastgesteld (bestelling {number})',
    title: 'Uw identiteit is vastgesteld',
    body: 'Dank u wel. De persoonlijke identificatie is gelukt.\n\nZijn ook de andere controles klaar, dan krijgt u nog één e-mail: om de bestelling goed te keuren.',
  },
  face_to_face_failed: {
    subject: 'De persoonlijke identificatie is niet gelukt (bestelling {number})',
    title: 'De persoonlijke identificatie is niet gelukt',
    body: 'Uw identiteit kon niet worden vastgesteld.\n\nReden: {reason}\n\nDe bestelling blijft staan. U kunt een nieuwe afspraak aanvragen of alsnog de app gebruiken.',
    button: 'Opnieuw kiezen',
  },
  review_asked: {
    subject: 'Kijkt u mee met bestelling {number}?',
    title: '{applicant} vraagt u mee te kijken',
    body: 'In uw account kijkt een tweede persoon mee voordat de vertegenwoordiger een certificaat goedkeurt. {applicant} heeft het certificaat voor {organisation} aangevraagd.\n\nOp de pagina ziet u precies wat er in het certificaat komt. U kunt akkoord gaan of de aanvraag met een reden terugsturen.',
    button: 'Aanvraag bekijken',
  },
  review_agreed: {
    subject: 'Een collega ging akkoord met bestelling {number}',
    title: 'Uw collega gaat akkoord',
    body: '{reviewer} heeft de aanvraag bekeken en gaat akkoord. De vertegenwoordiger krijgt nu de e-mail om de bestelling goed te keuren, zodra de andere controles klaar zijn.',
    button: 'Bestelling volgen',
  },
  review_sent_back: {
    subject: 'Een collega stuurt bestelling {number} terug',
    title: 'Uw collega gaat niet akkoord',
    body: '{reviewer} gaat niet akkoord met de aanvraag. Daarmee is deze bestelling gestopt; de vertegenwoordiger is niet om goedkeuring gevraagd.\n\nReden: {reason}\n\nU kunt de aanvraag verbeteren en opnieuw indienen. Wat u had ingevuld, staat klaar. Uw abonnement blijft geldig.',
    button: 'Aanvraag verbeteren',
  },
} as const;
