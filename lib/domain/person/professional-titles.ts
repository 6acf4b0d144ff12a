/**
 * The regulated professions whose title may stand in a certificate, spelled as the CA wants them (S1-F15), each with
 * the register that proves it (PKIoverheid reference 2.5).
 */
export const professionalTitles = [
  'Accountant-Administratieconsulent',
  'Advocaat',
  'Registeraccountant',
  'Kandidaat-notaris',
  'Notaris',
  'Toegevoegd Notaris',
  '(Hoofd)bewaarder',
  'Gerechtsdeurwaarder',
  'Belastingdeurwaarder',
  'Gemeentelijk Belastingdeurwaarder',
  'Toegevoegd gerechtsdeurwaarder',
] as const;
export type ProfessionalTitle = (typeof professionalTitles)[number];

/** What shows that somebody holds a title; worded under `person.proof`. */
export const titleProofs = ['nba', 'nova', 'knb', 'kadaster', 'kbvg', 'appointment'] as const;
export type TitleProof = (typeof titleProofs)[number];

/** Bailiffs of the tax office and of municipalities stand in no public register: their appointment proves the title. */
const proofs: Readonly<Record<ProfessionalTitle, TitleProof>> = {
  'Accountant-Administratieconsulent': 'nba',
  Advocaat: 'nova',
  Registeraccountant: 'nba',
  'Kandidaat-notaris': 'knb',
  Notaris: 'knb',
  'Toegevoegd Notaris': 'knb',
  '(Hoofd)bewaarder': 'kadaster',
  Gerechtsdeurwaarder: 'kbvg',
  Belastingdeurwaarder: 'appointment',
  'Gemeentelijk Belastingdeurwaarder': 'appointment',
  'Toegevoegd gerechtsdeurwaarder': 'kbvg',
};

/** What proves the title. */
export function proofOf(title: ProfessionalTitle): TitleProof {
  return proofs[title];
}
