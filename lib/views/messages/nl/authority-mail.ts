/** Mails about a power of attorney (M26, M27). */
export const authorityMail = {
  power_of_attorney_needed: {
    subject: 'Volmacht nodig voor bestelling {number}',
    title: 'Er is een volmacht nodig',
    body: '{representative} mag {organisation} niet alleen binden. Daarom is een volmacht nodig voordat de bestelling kan worden goedgekeurd.\n\nWij hebben de volmacht al voor u ingevuld. U kiest wie tekenen. Zij tekenen online met een link per e-mail, of op papier. Dat kan naast de andere controles: u hoeft niet te wachten.',
    button: 'Volmacht regelen',
  },
  power_of_attorney_sign: {
    subject: 'Graag tekenen: volmacht van {organisation} (bestelling {number})',
    title: 'Uw handtekening onder een volmacht',
    body: '{applicant} heeft voor {organisation} een PKIoverheid-certificaat aangevraagd. {representative} moet die bestelling goedkeuren en heeft daarvoor een volmacht nodig. U bent opgegeven als iemand die de organisatie mag binden, alleen of samen met anderen.\n\nLees de volmacht en teken haar op uw eigen pagina. Dat duurt een paar minuten. U kunt ook stoppen en later met dezelfde link verdergaan.\n\nWilt of mag u niet tekenen? Zeg dat op dezelfde pagina.',
    button: 'Volmacht lezen en tekenen',
  },
  power_of_attorney_reminder: {
    subject: 'Herinnering: volmacht van {organisation} tekenen (bestelling {number})',
    title: 'De volmacht wacht op uw handtekening',
    body: 'U hebt de volmacht van {organisation} nog niet getekend. Zonder uw handtekening kan {representative} de bestelling niet goedkeuren.\n\nHet duurt een paar minuten. Wilt of mag u niet tekenen? Zeg dat op dezelfde pagina, dan herinneren wij u niet meer.',
    button: 'Volmacht lezen en tekenen',
  },
  power_of_attorney_declined: {
    subject: 'Volmacht niet getekend voor bestelling {number}',
    title: 'Een ondertekenaar wil de volmacht niet tekenen',
    body: '{signatory} heeft de volmacht niet getekend. De reden:\n\n“{reason}”\n\nKies een andere ondertekenaar, of maak een nieuwe volmacht.',
    button: 'Naar de volmacht',
  },
  power_of_attorney_accepted: {
    subject: 'Volmacht goedgekeurd voor bestelling {number}',
    title: 'De volmacht is goedgekeurd',
    body: 'Twee van onze medewerkers hebben de volmacht beoordeeld en aangenomen. {representative} mag de bestelling nu goedkeuren zodra de andere controles klaar zijn.\n\nU hoeft niets te doen.',
    button: 'Bestelling bekijken',
  },
  power_of_attorney_refused: {
    subject: 'Volmacht niet aangenomen voor bestelling {number}',
    title: 'Wij konden de volmacht niet aannemen',
    body: 'De reden:\n\n“{reason}”\n\nMaak een nieuwe volmacht op de pagina van uw bestelling en laat die tekenen. De andere controles gaan intussen door.',
    button: 'Nieuwe volmacht maken',
  },
};
