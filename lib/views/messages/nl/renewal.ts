/** Before a renewal. */
export const renewal = {
  title: 'Certificaat verlengen',
  lead: 'U vraagt een opvolger aan voor {name}.',
  overlap: {
    title: 'Twee certificaten naast elkaar',
    text: 'Het huidige certificaat loopt af op {date}. Het nieuwe kan meteen beginnen. Tot die dag werken ze allebei, zodat u rustig kunt overstappen.',
  },
  ended: {
    title: 'Het huidige certificaat werkt niet meer',
    text: 'Het is ingetrokken of verlopen (einddatum {date}). Het nieuwe begint zodra het is uitgegeven.',
  },
  same: 'Organisatie, OIN, naam en vertegenwoordiger vullen wij voor u in. U kunt alles nog aanpassen.',
  newKey:
    'U krijgt een nieuwe sleutel. Uw browser maakt die bij het indienen. De oude mag niet opnieuw gebruikt worden.',
  newCsr: 'U maakt een nieuwe CSR met een nieuwe sleutel. Een CSR met de oude sleutel wordt geweigerd.',
  checks:
    'Uw vertegenwoordiger keurt de bestelling opnieuw goed. Controles die nog geldig zijn, hoeven niet over.',
  free: 'Het hoort bij uw abonnement. U betaalt niets extra.',
  generation:
    'Het huidige certificaat is van generatie {from}, het nieuwe van {to}. <link>Kijk wat dat voor u verandert</link>.',
  begin: 'Verlenging beginnen',
  begun: 'De verlenging is al begonnen: order {number}.',
  goOn: 'Naar de verlenging',
  early: {
    title: 'Verlengen kan vanaf {date}',
    text: 'Hebt u nu een nieuwe sleutel nodig? Laat het certificaat dan opnieuw uitgeven. Dat kost niets.',
    reissue: 'Nieuwe sleutel maken',
  },
  never: {
    title: 'Dit certificaat kan nu niet worden verlengd',
    text: 'Doe een nieuwe aanvraag vanuit uw abonnement.',
  },
} as const;
