const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';
const words = 6;

/** How many equally likely passphrases there are, as a power of two: 16 bits a word. */
export const passphraseBits = words * 16;

/** One word of five letters out of 65,536: consonant, vowel, consonant, vowel, consonant (proquints, arXiv 0901.4016). */
function wordOf(bits: number): string {
  const consonant = (shift: number) => consonants.charAt((bits >> shift) & 15);
  const vowel = (shift: number) => vowels.charAt((bits >> shift) & 3);
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}

/**
 * Makes a passphrase for a .p12, such as `Lusab-babad-gutih-tugad-povik-hamos`: 96 bits of chance, speakable in any
 * language, without letters that look alike, and accepted by `checkPassword` (capital, small letters, hyphens).
 */
export function makePassphrase(): string {
  const chance = crypto.getRandomValues(new Uint16Array(words));
  const phrase = Array.from(chance, wordOf).join('-');
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
