/**
 * The twelve provinces, chosen from a list because a misspelt one has cost certificates elsewhere (UX
 * reference 5.3). Written as in the Handelsregister; the same in both languages on a certificate request.
 */
export const provinces = [
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;
export type Province = (typeof provinces)[number];

const otherSpellings: Readonly<Record<string, Province>> = {
  friesland: 'Fryslân',
  'north holland': 'Noord-Holland',
};

/** The province as on the list, whatever case or common other spelling was used; undefined when unknown. */
export function findProvince(typed: string): Province | undefined {
  const wanted = fold(typed);
  return provinces.find((province) => fold(province) === wanted) ?? otherSpellings[wanted];
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}
