const legalForms = /\b(b\.?\s?v|n\.?\s?v|v\.?\s?o\.?\s?f|c\.?\s?v)\b\.?/g;

/** Letter case, accents, punctuation and blanks removed: what is left makes two texts the same to a person. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The folded name of an organisation; its legal form does not make another name (S2-R26). */
export function foldName(name: string): string {
  const plain = name.normalize('NFD').toLowerCase();
  return foldText(plain.replace(legalForms, ' ')) || foldText(plain);
}

/** Whether two names are those of one organisation, however they were typed. */
export const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b);
