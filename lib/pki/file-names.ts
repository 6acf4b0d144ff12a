/** What leaves the portal as a file. */
export type FileExtension = 'p12' | 'p7b' | 'crt' | 'cer' | 'pem' | 'csr' | 'zip';

const longestName = 60;
/** Letters that Unicode does not take apart into a letter and a mark. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  ĳ: 'ij',
  Ĳ: 'IJ',
};
/** Names Windows keeps for devices, whatever follows the dot. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const hostName = /^(?:\*\.)?(?:[a-z0-9_-]+\.)+[a-z0-9-]{2,}\.?$/i;

function toAscii(text: string): string {
  const spelled = text.replace(/[^\0-\x7f]/g, (letter) => letters[letter] ?? letter);
  return spelled.normalize('NFD').replace(/[^\0-\x7f]/g, '');
}

/**
 * The name of a certificate file, after the domain or the organisation (S0-1.5.4b): a domain keeps its dots, an
 * organisation's name loses blanks, dots and punctuation. Only ASCII letters, digits and hyphens, because old unzip
 * programs and some accounting packages stumble over anything else.
 */
export function certificateFileName(name: string, extension: FileExtension): string {
  const plain = toAscii(name.trim());
  const kept = hostName.test(plain)
    ? plain.toLowerCase().replace('*', 'wildcard').replace(/\.$/, '')
    : plain.replace(/[^A-Za-z0-9-]/g, '');
  const base = kept.slice(0, longestName).replace(/^[.-]+|[.-]+$/g, '');
  return `${base === '' || devices.test(base) ? `certificate${base}` : base}.${extension}`;
}
