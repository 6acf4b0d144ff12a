/** The cart page. */
export const cart = {
  title: 'Winkelwagen',
  empty: 'Uw winkelwagen is leeg',
  emptyText: 'Kies een product. Wat u in de winkelwagen legt, blijft een maand bewaard.',
  emptyAction: 'Bekijk de producten',
  lines: 'Producten in uw winkelwagen',
  quantityOf: 'Aantal van {name}: {quantity, number}',
  more: 'Eén meer van {name}',
  less: 'Eén minder van {name}',
  remove: 'Verwijderen',
  removeName: '{name} verwijderen',
  removed: '{name} is uit uw winkelwagen gehaald',
  undo: 'Ongedaan maken',
  undoing: 'Wij leggen het terug…',
  perYear: 'Prijs per jaar',
  sum: 'Bedrag',
  severalHint:
    'Eén abonnement is één certificaat. Neem er meer als u voor meer systemen of organisaties een eigen certificaat nodig hebt.',
  summary: 'Overzicht',
  net: 'Samen, zonder btw',
  vat: 'Btw {percent, number}%',
  noVat: 'Geen Nederlandse btw',
  noVatNote:
    'Prijzen in een andere munt dan euro zijn voor wie geen Nederlandse btw betaalt: klanten buiten de EU, en bedrijven in een ander EU-land met een geldig btw-nummer. Met Nederlandse btw betaalt u in euro.',
  quote: 'Offerte maken (PDF)',
  total: 'Nu te betalen',
  vatNote:
    'Berekend met Nederlandse btw. Een bedrijf in een ander EU-land met een geldig btw-nummer betaalt geen btw aan ons; dat ziet u bij het afrekenen.',
  yearly: 'Daarna elk jaar {price} zonder btw, tot u stopt. Stoppen kan altijd.',
  checkout: 'Afrekenen',
  continue: 'Verder kijken',
} as const;
