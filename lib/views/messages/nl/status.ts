/** The public page that says how we are, and how DigiCert is. */
export const status = {
  title: 'Storingen',
  footer: 'Storingen',
  well: 'Alles werkt',
  trouble: 'Niet alles werkt',
  lead: 'Hoe het portaal er nu voor staat, en DigiCert, dat de certificaten uitgeeft.',
  since: 'Sinds',
  at: 'Bekeken op',
  again: 'Ververs de pagina voor de stand van nu.',
  states: { ok: 'Werkt', late: 'Loopt achter', silent: 'Antwoordt niet' },
  parts: {
    portal: {
      name: 'Portaal',
      what: 'Bestellen, inloggen, aanvragen en certificaten ophalen.',
      trouble: 'Het portaal werkt niet zoals het hoort. Wat u hebt ingevuld, blijft bewaard.',
    },
    mail: {
      name: 'E-mail',
      what: 'De e-mails die wij u en uw vertegenwoordiger sturen.',
      trouble:
        'E-mails komen later dan u gewend bent. Er gaat geen e-mail verloren; u hoeft niets opnieuw te doen.',
    },
    ca: {
      name: 'DigiCert',
      what: 'Controleert aanvragen en geeft certificaten uit.',
      trouble:
        'DigiCert geeft ons geen antwoord. U kunt gewoon aanvragen: wij bewaren uw aanvraag en sturen die door zodra DigiCert weer antwoordt. U hoeft niets opnieuw te doen. Certificaten die u al hebt, blijven werken.',
    },
  },
  silences: {
    title: 'Storingen van de laatste 90 dagen',
    what: 'Wat',
    ca: 'DigiCert antwoordde niet',
    from: 'Van',
    until: 'Tot',
    now: 'duurt nog',
    none: 'In de laatste 90 dagen bleef DigiCert nooit langer dan 10 minuten stil.',
  },
} as const;
