import { describe, expect, it } from 'vitest';
import { tlv } from '../der';
import { readDer } from '../read-der';
import { readBits, readBoolean, readCount, readIntegerOctets, readTime } from './der-values';

const node = (tag: number, ...octets: number[]) => readDer(tlv(tag, Uint8Array.from(octets)));
const time = (tag: number, text: string) => readTime(readDer(tlv(tag, new TextEncoder().encode(text))));

describe('times', () => {
  it.each<[number, string, string]>([
    [0x17, '491231235959Z', '2049-12-31T23:59:59.000Z'],
    [0x17, '500101000000Z', '1950-01-01T00:00:00.000Z'],
    [0x18, '20500101000000Z', '2050-01-01T00:00:00.000Z'],
    [0x18, '00010101000000Z', '0001-01-01T00:00:00.000Z'],
    [0x18, '20240229120000Z', '2024-02-29T12:00:00.000Z'],
  ])('%s %s', (tag, text, iso) => {
    expect(time(tag, text).toISOString()).toBe(iso);
  });

  it.each<[number, string]>([
    [0x17, '2411211200Z'],
    [0x17, '241121120000+0100'],
    [0x18, '20241121120000.5Z'],
    [0x18, '20230229120000Z'],
    [0x18, '20241301120000Z'],
    [0x18, '20241121240000Z'],
    [0x18, '20241121126000Z'],
    [0x18, '20241121120060Z'],
    [0x16, '20241121120000Z'],
  ])('%s %s is none', (tag, text) => {
    expect(() => time(tag, text)).toThrow('not the expected DER');
  });
});

describe('numbers and flags have one form', () => {
  it('integers are as short as can be', () => {
    expect(readIntegerOctets(node(2, 0, 0x80))).toEqual(Uint8Array.of(0, 0x80));
    for (const octets of [[], [0, 0x7f], [0xff, 0x80]]) {
      expect(() => readIntegerOctets(node(2, ...octets))).toThrow('not the expected DER');
    }
  });

  it('counts are not negative, and huge ones stay countable', () => {
    expect(readCount(node(2, 1, 0))).toBe(256);
    expect(readCount(node(2, 1, ...Array(20).fill(0)))).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => readCount(node(2, 0x80))).toThrow('not the expected DER');
  });

  it('true is 0xff', () => {
    expect(readBoolean(node(1, 0xff))).toBe(true);
    expect(() => readBoolean(node(1, 1))).toThrow('not the expected DER');
  });

  it('bits count from the left, and unused ones are zero', () => {
    expect(readBits(node(3, 7, 0x01, 0x80))).toEqual(new Set([7, 8]));
    expect(() => readBits(node(3, 7, 0x01, 0xc0))).toThrow('not the expected DER');
    expect(() => readBits(node(3, 8, 0))).toThrow('not the expected DER');
  });
});
