import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from './bytes';
import { bmpString, integer, nothing, octetString, oid, sequence, set, tagged } from './der';
import { DerError, findDerFault, readChildren, readContent, readDer, readInteger, readOid } from './read-der';

const bytes = (length: number) => new Uint8Array(length).fill(7);

describe('the DER encoder, against values computed by hand (X.690)', () => {
  it.each([
    [integer(0), '020100'],
    [integer(127), '02017f'],
    [integer(128), '02020080'],
    [integer(100_000), '02030186a0'],
    [oid('1.2.840.113549.1.7.1'), '06092a864886f70d010701'],
    [oid('2.16.528.1.1003.1.2.8.6'), '060a6084100187 6b0102 0806'.replaceAll(' ', '')],
    [oid('2.999'), '06028837'],
    [nothing(), '0500'],
    [bmpString('Aé'), '1e04004100e9'],
    [sequence(integer(1), tagged(0, nothing())), '3007020101a0020500'],
    [set(integer(300), integer(2)), '310702010202 02012c'.replaceAll(' ', '')],
  ])('%#: %2$s', (encoded, hex) => {
    expect(toHex(encoded)).toBe(hex);
  });

  it.each([
    [127, '047f'],
    [128, '048180'],
    [255, '0481ff'],
    [256, '04820100'],
    [65_536, '0483010000'],
  ])('writes a length of %i in the fewest octets', (length, head) => {
    expect(toHex(octetString(bytes(length)).subarray(0, head.length / 2))).toBe(head);
  });
});

describe('the DER reader', () => {
  it('reads back what was written', () => {
    const arcs = fc.tuple(fc.nat(1), fc.nat(39), fc.array(fc.nat(2 ** 31 - 1), { maxLength: 6 }));
    fc.assert(
      fc.property(
        fc.nat(2 ** 31 - 1),
        arcs,
        fc.uint8Array({ maxLength: 300 }),
        (number, [a, b, more], octets) => {
          const dotted = [a, b, ...more].join('.');
          const content = new Uint8Array(octets);
          const encoded = sequence(integer(number), oid(dotted), octetString(content));
          const [first, second, third] = readChildren(readDer(encoded));
          expect(findDerFault(encoded)).toBeUndefined();
          expect(readInteger(first)).toBe(number);
          expect(readOid(second)).toBe(dotted);
          expect(readContent(third, 0x04)).toEqual(content);
        },
      ),
    );
  });

  it.each([
    ['nothing', [], 0],
    ['a tag alone', [0x30], 0],
    ['a missing byte', [0x04, 2, 1], 0],
    ['bytes left over', [0x05, 0, 0], 2],
    ['an inner element that sticks out', [0x30, 3, 0x04, 2, 1], 2],
    ['an indefinite length', [0x30, 0x80, 0, 0], 0],
    ['a length in too many octets', [0x04, 0x81, 1, 1], 0],
    ['a leading zero in a length', [0x04, 0x82, 0, 0x80, ...new Array(128).fill(1)], 0],
    ['a tag number above 30', [0x1f, 1, 0], 0],
  ])('says where %s stands', (_, octets, offset) => {
    expect(findDerFault(Uint8Array.from(octets))).toBe(offset);
    if (octets[0] !== 0x30) expect(() => readDer(Uint8Array.from(octets))).toThrow(DerError);
  });
});
