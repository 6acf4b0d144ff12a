import { describe, expect, it } from 'vitest';
import { coversDnsName, ipAddressText, readDnsName, readIpAddress } from './host-name';

describe('a name in a certificate', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['EXAMPLE.com', 'example.com', true],
    ['*.example.com', 'a.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', 'a.b.example.com', false],
    ['a*.example.com', 'ab.example.com', false],
    ['a.*.example.com', 'a.b.example.com', false],
    ['*.com', 'example.com', false],
    ['*', 'example', false],
    ['*..example.com', '.example.com', false],
    ['xn--*-1b3c148a.example.com', 'xn--bliss-1b3c148a.example.com', false],
  ])('%s for %s: %s', (presented, wanted, covers) => {
    expect(coversDnsName(presented, wanted)).toBe(covers);
  });
});

describe('a name to look for', () => {
  it.each([
    ['Example.com.', 'example.com'],
    ['münchen.nl', 'xn--mnchen-3ya.nl'],
    ['', undefined],
    ['a..nl', undefined],
    ['-a.nl', undefined],
    ['a b.nl', undefined],
    [`${'a'.repeat(64)}.nl`, undefined],
  ])('%s', (host, name) => {
    expect(readDnsName(host)).toBe(name);
  });
});

describe('an IP address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::1', '0000:0000:0000:0000:0000:0000:0000:0001'],
    ['[2001:DB8::7]', '2001:0db8:0000:0000:0000:0000:0000:0007'],
    ['::ffff:192.0.2.1', '0000:0000:0000:0000:0000:ffff:c000:0201'],
    ['1:2:3:4:5:6:7:8', '0001:0002:0003:0004:0005:0006:0007:0008'],
  ])('%s', (text, whole) => {
    expect(ipAddressText(readIpAddress(text) ?? new Uint8Array(0))).toBe(whole);
  });

  it.each([
    '192.0.2',
    '192.0.2.256',
    '192.0.02.1',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    ':1',
    '12345::',
    '::g',
    'a.nl',
  ])('not %s', (text) => {
    expect(readIpAddress(text)).toBeUndefined();
  });
});
