import fc from 'fast-check';

/** Scripts and signs that people and mail programs really paste, and single code units that are no character. */
const likely = fc.constantFrom(...'aZ09 .-_@/:*\u200b\u00a0\ufeff\u0301éßŁЩΩ李ع🙂\ud800٣０'.split(''));
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

/** Any text at all; quicker to set up than the library's own full-Unicode strings. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  return fc.array(fc.oneof(likely, codePoint), { maxLength }).map((all) => all.join(''));
}
