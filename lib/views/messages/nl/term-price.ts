/** What a term costs, when it is billed, and how it stops. */
export const termPrice = {
  title: 'Wat u betaalt, en wanneer',
  lead: 'U betaalt per jaar, ook als het certificaat langer geldig is. Hier staat elke betaling.',
  term: '{years, plural, one {# jaar} other {# jaar}}: {total} in totaal',
  longest: 'Zo lang mogelijk, tot en met {date}: {total} in totaal',
  caption: 'De betalingen',
  due: 'Datum',
  net: 'Zonder btw',
  vat: 'Btw',
  amount: 'Te betalen',
  today: '{date} (bij de bestelling)',
  sum: 'Samen',
  rule: {
    domestic: 'Met 21% btw, voor een klant in Nederland.',
    reverse_charge: 'Zonder btw: die wordt naar u verlegd.',
    outside_eu: 'Zonder btw: u bent buiten de Europese Unie.',
    eu_consumer: 'Met 21% btw. Met een geldig btw-nummer uit uw land wordt de btw verlegd.',
    other_currency: 'Zonder btw: in deze munt betaalt alleen wie geen Nederlandse btw hoeft te betalen.',
    unknown:
      'Met 21% btw, voor een klant in Nederland. Uw eigen btw ziet u bij het afrekenen, als uw land bekend is.',
  },
  price: 'De bedragen zijn naar de prijs van vandaag.',
  stop: {
    title: 'Stoppen kan altijd',
    how: 'U zegt op in uw account, op elk moment en zonder reden. Uw abonnement werkt dan tot het einde van het betaalde jaar. Daarna komt er geen factuur meer.',
    certificate:
      'Een certificaat dat al is uitgegeven, blijft geldig tot de einddatum die erin staat. Wij trekken het niet in omdat u stopt, en ook niet omdat een factuur open staat.',
    after:
      'Na het betaalde jaar kunt u het niet meer laten vervangen of verlengen en krijgt u er geen hulp meer bij. Gebruikt u het certificaat niet meer, laat het dan zelf intrekken. Dat is gratis.',
  },
} as const;
