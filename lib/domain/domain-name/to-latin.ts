/** Letters that no decomposition takes apart, and the Greek and Cyrillic alphabets (after ISO 843 and ISO 9). */
const SPELT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ß:ss ẞ:SS æ:ae Æ:AE œ:oe Œ:OE ø:o Ø:O ł:l Ł:L đ:d Đ:D ð:d Ð:D þ:th Þ:Th ı:i ŋ:ng Ŋ:Ng ħ:h Ħ:H ŧ:t Ŧ:T ĸ:k ƒ:f ' +
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o ' +
    'а:a б:b в:v г:g ґ:g д:d е:e є:ye ж:zh з:z и:i і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ' +
    'ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ѕ:dz'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * Writes a text with Latin letters as far as that is possible: accents are dropped, letters of the table are
 * spelt out, anything else (other scripts, signs) is left for the caller to drop.
 */
export function toLatin(text: string): string {
  const base = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...base].map(spell).join('');
}

function spell(letter: string): string {
  const direct = SPELT[letter];
  if (direct !== undefined) return direct;
  const lower = letter.toLowerCase();
  const spelt = lower === letter ? undefined : SPELT[lower];
  return spelt === undefined ? letter : spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
