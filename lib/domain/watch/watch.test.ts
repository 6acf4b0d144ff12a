import { describe, expect, it } from 'vitest';
import { isAskedPort, parseServerAddress, splitServerAddress } from './server-address';
import { nearness, takesPlaceOf } from './watch';

describe('the address of a server', () => {
  it.each([
    ['voorbeeld.nl', 'voorbeeld.nl:443'],
    [' https://Voorbeeld.nl/pad?x=1 ', 'voorbeeld.nl:443'],
    ['voorbeeld.nl:8443', 'voorbeeld.nl:8443'],
    ['imaps://naam@mail.voorbeeld.nl:993/', 'mail.voorbeeld.nl:993'],
    ['bücher.example', 'xn--bcher-kva.example:443'],
    ['192.0.2.7:636', '192.0.2.7:636'],
    ['[2001:db8::1]:8443', '[2001:db8::1]:8443'],
    ['voorbeeld.nl.', 'voorbeeld.nl:443'],
  ])('M65 %s is %s', (typed, address) => {
    expect(parseServerAddress(typed)).toEqual({ ok: true, value: address });
  });

  it.each([
    ['', 'required'],
    ['twee woorden.nl', 'server_address_invalid'],
    ['voorbeeld.nl:99999', 'server_port_not_asked'],
    ['voorbeeld.nl:22', 'server_port_not_asked'],
    ['voorbeeld.nl:25', 'server_port_not_asked'],
    ['voorbeeld.nl:https', 'server_address_invalid'],
    ['-x.nl', 'server_address_invalid'],
    ['a..b', 'server_address_invalid'],
    [`${'a'.repeat(64)}.nl`, 'server_address_invalid'],
  ])('M65 %s is refused: %s', (typed, problem) => {
    expect(parseServerAddress(typed)).toEqual({ ok: false, problem });
  });

  it('M65 asks no port where something else than TLS is at home', () => {
    expect([1, 22, 25, 80, 389, 1023, 0, 65_536].filter(isAskedPort)).toEqual([]);
    expect([443, 636, 1024, 5432, 65_535].every(isAskedPort)).toBe(true);
  });

  it('gives host and port back', () => {
    expect(splitServerAddress('[2001:db8::1]:8443')).toEqual({ host: '2001:db8::1', port: 8443 });
    expect(splitServerAddress('x.nl:443')).toEqual({ host: 'x.nl', port: 443 });
  });
});

describe('what is watched', () => {
  const day = (text: string) => new Date(`${text}T12:00:00Z`);
  const known = { notBefore: day('2027-01-01'), notAfter: day('2028-01-01') };

  it('M65 a newer certificate takes the place, an older one does not', () => {
    expect(takesPlaceOf({ notBefore: day('2027-11-01'), notAfter: day('2028-11-01') }, known)).toBe(true);
    expect(takesPlaceOf({ notBefore: day('2027-06-01'), notAfter: day('2027-09-01') }, known)).toBe(true);
    expect(takesPlaceOf({ notBefore: day('2026-01-01'), notAfter: day('2027-01-01') }, known)).toBe(false);
  });

  it('M65 says how near the end is', () => {
    const at = (days: number) => new Date(known.notAfter.getTime() - days * 86_400_000);
    expect([61, 60, 15, 14, 0.5, -1].map((days) => nearness(known.notAfter, at(days)))).toEqual([
      'far',
      'near',
      'near',
      'soon',
      'soon',
      'ended',
    ]);
  });
});
