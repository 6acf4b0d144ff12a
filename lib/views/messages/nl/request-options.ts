/** "Additional certificate options": nobody needs them, so they stand beside the questions (S0-1.3.2e). */
export const requestOptions = {
  title: 'Extra opties',
  lead: 'Alles op deze pagina mag u overslaan.',
  technicalTitle: 'Technisch contact',
  technicalText:
    'Iemand aan wie DigiCert technische vragen mag stellen, bijvoorbeeld uw beheerder. Zonder technisch contact gaan die vragen naar u.',
  choose: 'Wie is het technische contact?',
  nobody: 'Geen technisch contact',
  new: 'Nieuw contact',
  newText: 'Vul de gegevens van deze persoon in.',
  firstName: 'Voornamen',
  lastName: 'Achternaam',
  email: 'E-mailadres',
  telephone: 'Telefoonnummer',
  jobTitle: 'Functie',
  emailsTitle: 'Extra ontvangers van e-mail',
  emailsText:
    'Deze adressen krijgen ook de e-mail met het publieke certificaat en de herinneringen voordat het afloopt. Ze krijgen nooit uw sleutel.',
  emailOf: 'E-mailadres {number, number}',
  commentsTitle: 'Opmerkingen voor het validatieteam',
  comments: 'Uw opmerking',
  commentsHint:
    'Bijvoorbeeld wanneer wij het best kunnen bellen. Hoogstens 1000 tekens. Wij en DigiCert lezen dit.',
} as const;
