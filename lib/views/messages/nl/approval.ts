/** The page on which a representative approves or declines an order (S0-1.4.6). */
export const approval = {
  title: 'Goedkeuring van de bestelling',
  lead: '{applicant} heeft voor {organisation} een PKIoverheid-certificaat aangevraagd. Alle controles zijn klaar. Het wachten is op u.',
  greeting: 'Beste {name},',
  content: 'Dit komt in het certificaat',
  request: 'De aanvraag',
  fields: {
    product: 'Product',
    organisation: 'Organisatie',
    place: 'Plaats',
    kvkNumber: 'KVK-nummer',
    oin: 'OIN/HRN',
    noOin: 'Er komt geen OIN in dit certificaat.',
    commonName: 'Naam (common name)',
    validUntil: 'Geldig tot',
    hierarchy: 'Uitgegeven onder',
    applicant: 'Aangevraagd door',
    orderNumber: 'Ordernummer',
    accountNumber: 'Accountnummer',
  },
  oinFrom:
    '{register, select, kvk {OIN/HRN op basis van KVK-nummer {number}} rsin {OIN/HRN op basis van RSIN {number}} fi {OIN op basis van fi-nummer {number}} sub_oin {subOIN, uitgegeven door Logius} brin {OIN op basis van BRIN-nummer {number}} care_provider {OIN op basis van AGB-code {number}} care_insurer {OIN op basis van UZOVI-nummer {number}} foreign {OIN van een buitenlandse organisatie} other {OIN, uitgegeven door Logius}}',
  check: 'Controleer of dit klopt. Na de uitgifte kan het niet meer worden gewijzigd.',
  approve: {
    button: 'Bestelling goedkeuren',
    title: 'Bestelling goedkeuren?',
    text: 'U verklaart namens {organisation} dat deze gegevens kloppen en dat het certificaat mag worden gemaakt.',
    final: 'Daarna kunt u uw goedkeuring hier niet meer intrekken.',
    confirm: 'Ja, ik keur goed',
  },
  decline: {
    button: 'Bestelling afwijzen',
    title: 'Bestelling afwijzen?',
    text: 'Het certificaat wordt dan niet gemaakt. {applicant} krijgt een e-mail met uw reden.',
    reason: 'Waarom wijst u de bestelling af?',
    reasonHint: 'Deze tekst gaat naar {applicant}. Bijvoorbeeld: het KVK-nummer klopt niet.',
    confirm: 'Bestelling afwijzen',
    busy: 'Uw antwoord wordt verstuurd…',
  },
  approved: {
    title: 'U hebt de bestelling goedgekeurd',
    at: 'Goedgekeurd op <date></date>.',
    next: '{applicant} krijgt een e-mail om het certificaat te maken. Voor u is alles klaar: u kunt deze pagina sluiten.',
  },
  declined: {
    title: 'U hebt de bestelling afgewezen',
    at: 'Afgewezen op <date></date>.',
    reason: 'Uw reden:',
    next: '{applicant} heeft een e-mail met uw reden gekregen. Voor u is alles klaar: u kunt deze pagina sluiten.',
  },
  early: {
    title: 'U kunt nog niet goedkeuren',
    text: 'Eerst moeten de andere controles klaar zijn. U krijgt een e-mail zodra het zover is.',
  },
  canceled: {
    title: 'Deze bestelling is geannuleerd',
    text: 'U hoeft niets meer te doen. Hebt u vragen? Neem dan contact op met {applicant}.',
  },
  past: {
    title: 'Goedkeuren is niet meer nodig',
    text: 'Deze bestelling is al verder. U hoeft niets meer te doen.',
  },
} as const;
