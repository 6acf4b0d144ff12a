import type { MoveName } from '@/lib/domain/order/lifecycle';

/** What happened to an order, in its history. */
const names = {
  submit: 'Aanvraag ingediend',
  doubt: 'Nog geen antwoord van DigiCert; wij zoeken de bestelling op',
  resend: 'De bestelling stond nog niet bij DigiCert; opnieuw verstuurd',
  accept: 'Aangenomen door DigiCert; de controles zijn begonnen',
  return: 'Teruggestuurd door DigiCert voor een correctie',
  issue: 'Certificaat uitgegeven',
  collect: 'Certificaat opgehaald',
  reissue: 'Opnieuw uitgeven aangevraagd',
  keep: 'Geen nieuw certificaat gekregen; het bestaande certificaat blijft',
  decline: 'Bestelling gestopt na afwijzing door de vertegenwoordiger',
  reject: 'Afgewezen door DigiCert',
  cancel: 'Bestelling geannuleerd',
  revoke: 'Certificaat ingetrokken',
  expire: 'Certificaat verlopen',
} as const satisfies Record<MoveName, string>;

export const event = {
  ...names,
  check_changed: '{check}: {state}',
  approval_approved: 'Goedgekeurd door de vertegenwoordiger',
  approval_declined: 'Afgewezen door de vertegenwoordiger',
  revocation_asked: 'Gevraagd om een certificaat in te trekken',
  revocation_agreed: 'Tweede persoon is akkoord met intrekken',
  revocation_withdrawn: 'Verzoek om in te trekken teruggenomen',
  revocation_refused: 'DigiCert heeft het intrekken niet aangenomen; wij zoeken het uit',
  earlier_revoked: 'Eerder certificaat ingetrokken',
  renewal_started: 'Verlenging begonnen',
  installed: 'Gezegd dat het certificaat is geïnstalleerd',
  other: 'Gewijzigd',
  by: {
    user: 'door de aanvrager',
    staff: 'door een medewerker van Zegel',
    program: 'door een programma van uw account',
    link: 'via de link in de e-mail',
    system: 'automatisch',
    nobody: 'automatisch',
  },
  reason: 'Reden: {reason}',
} as const;
