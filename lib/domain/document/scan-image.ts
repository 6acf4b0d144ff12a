import { bad, type Checked, good } from '../checked';

/** Why an image is not taken. */
type ImageProblem = 'file_unreadable' | 'file_has_more';

/** A scan of A3 at 600 dots per inch has 70 million; more is made to exhaust whoever opens it. */
const MOST_PIXELS = 150_000_000;

/** Walks the chunks of a PNG from its header to IEND; nothing may follow (W3C PNG, section 5). */
export function scanPng(bytes: Uint8Array): Checked<'png', ImageProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  for (let first = true; at + 12 <= bytes.length; first = false) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (first && (type !== 'IHDR' || length !== 13)) return bad('file_unreadable');
    if (first && view.getUint32(at + 8) * view.getUint32(at + 12) > MOST_PIXELS)
      return bad('file_unreadable');
    at += 12 + length;
    if (type === 'IEND') return ends(bytes, at) ? good('png') : bad('file_has_more');
  }
  return bad('file_unreadable');
}

/** Markers that stand alone, without a length (ISO 10918-1, B.1.1.3). */
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Walks the segments of a JPEG from SOI to EOI; nothing but padding may follow (ISO 10918-1, B.1.1). */
export function scanJpeg(bytes: Uint8Array): Checked<'jpeg', ImageProblem> {
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return bad('file_unreadable');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === END_OF_IMAGE) return ends(bytes, at + 2) ? good('jpeg') : bad('file_has_more');
    else if (standsAlone(marker)) at += 2;
    else {
      at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
      if (marker === START_OF_SCAN) at = endOfScan(bytes, at);
    }
  }
  return bad('file_unreadable');
}

/** Where the packed data of a scan ends: at the first marker that is no stuffed zero and no restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0x00 && !standsAlone(next)) return at;
    at += 2;
  }
  return at;
}

/** True when nothing but zeros follows. */
function ends(bytes: Uint8Array, at: number): boolean {
  return at <= bytes.length && bytes.subarray(at).every((byte) => byte === 0);
}
