import { describe, expect, it } from 'vitest';
import type { Bytes } from '../bytes';
import { oid, sequence, set, tlv } from '../der';
import { readDer } from '../read-der';
import { isWithinName, readDistinguishedName, sameName } from './names';

const text = new TextEncoder();
const organisation = (tag: number, content: Bytes) => set(sequence(oid('2.5.4.10'), tlv(tag, content)));
const read = (...relative: Bytes[]) => readDistinguishedName(readDer(sequence(...relative)));
const utf8 = (value: string) => organisation(0x0c, text.encode(value));
const latin1 = (tag: number, value: string) =>
  organisation(
    tag,
    Uint8Array.from(value, (character) => character.charCodeAt(0)),
  );

/** Each character in a fixed number of bytes, most significant first. */
const wide = (tag: number, size: number, value: string) =>
  organisation(
    tag,
    Uint8Array.from([...value].flatMap((character) => [...Array(size - 1).fill(0), character.charCodeAt(0)])),
  );

describe('two names are the same', () => {
  it.each<[string, Bytes, Bytes, boolean]>([
    ['as written', utf8('Zegel'), utf8('Zegel'), true],
    ['in another letter case', utf8('ZEGEL'), utf8('zegel'), true],
    ['with other blanks', utf8('  Zegel \t B.V. '), utf8('Zegel B.V.'), true],
    ['without a blank', utf8('ZegelBV'), utf8('Zegel BV'), false],
    ['as PrintableString', latin1(0x13, 'Zegel'), utf8('zegel'), true],
    ['as TeletexString', latin1(0x14, 'Café'), utf8('Café'), true],
    ['as BMPString', wide(0x1e, 2, 'Zegel'), utf8('Zegel'), true],
    ['as UniversalString', wide(0x1c, 4, 'Zegel'), utf8('Zegel'), true],
    ['composed otherwise', utf8('Cafe\u0301'), utf8('Café'), true],
    ['with another letter', utf8('Zege1'), utf8('Zegel'), false],
    [
      'as bytes that are no text',
      organisation(0x04, Uint8Array.of(1)),
      organisation(0x04, Uint8Array.of(1)),
      true,
    ],
    ['as other bytes', organisation(0x04, Uint8Array.of(1)), organisation(0x04, Uint8Array.of(2)), false],
  ])('%s', (_, a, b, same) => {
    expect(sameName(read(a), read(b))).toBe(same);
  });

  it('whatever the order within a relative name, not of relative names', () => {
    const [o, cn] = [
      sequence(oid('2.5.4.10'), tlv(0x0c, Uint8Array.of(65))),
      sequence(oid('2.5.4.3'), tlv(0x0c, Uint8Array.of(66))),
    ];
    expect(sameName(read(tlv(0x31, o, cn)), read(tlv(0x31, cn, o)))).toBe(true);
    expect(sameName(read(set(o), set(cn)), read(set(cn), set(o)))).toBe(false);
    expect(sameName(read(set(o), set(cn)), read(tlv(0x31, o, cn)))).toBe(false);
  });

  it('a value cannot pose as two', () => {
    expect(sameName(read(utf8('a"]\n["2.5.4.10=b')), read(utf8('a'), utf8('b')))).toBe(false);
  });
});

it('a name lies within those it begins with', () => {
  const name = read(utf8('a'), utf8('b'));
  expect(isWithinName(name, read(utf8('A')))).toBe(true);
  expect(isWithinName(name, read())).toBe(true);
  expect(isWithinName(name, read(utf8('b')))).toBe(false);
  expect(isWithinName(read(utf8('a')), name)).toBe(false);
});

it.each<[string, Bytes]>([
  ['text that is not UTF-8', organisation(0x0c, Uint8Array.of(0xff))],
  ['half a character', organisation(0x1e, Uint8Array.of(0))],
  ['a code point that does not exist', organisation(0x1c, Uint8Array.of(0, 0x11, 0, 0))],
  ['an empty relative name', tlv(0x31)],
])('%s is no name', (_, relative) => {
  expect(() => read(relative)).toThrow('not the expected DER');
});
