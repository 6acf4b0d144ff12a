import { describe, expect, it } from 'vitest';
import { isPlain, parseEndpointUrl } from './endpoint-url';
import { isGone, isTaken, nextTry } from './retries';

describe('the address of an endpoint', () => {
  it.each([
    ['https://voorbeeld.nl/zegel', 'https://voorbeeld.nl/zegel'],
    [' https://voorbeeld.nl:8443/a?b=c#d ', 'https://voorbeeld.nl:8443/a?b=c'],
    ['http://127.0.0.1:4000/', 'http://127.0.0.1:4000/'],
  ])('M64 %s', (typed, value) => {
    expect(parseEndpointUrl(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'required'],
    ['voorbeeld.nl', 'url_invalid'],
    ['ftp://voorbeeld.nl', 'url_not_https'],
    ['file:///etc/passwd', 'url_not_https'],
    ['https://naam:geheim@voorbeeld.nl', 'url_invalid'],
    ['https://voorbeeld.nl:22/', 'server_port_not_asked'],
    [`https://voorbeeld.nl/${'x'.repeat(500)}`, 'too_long'],
  ])('M64 %s is refused: %s', (typed, problem) => {
    expect(parseEndpointUrl(typed)).toEqual({ ok: false, problem });
  });

  it('M64 without TLS only this machine, and only in the demo', () => {
    const [demo, live] = [{ loopback: true }, { loopback: false }];
    expect(isPlain('https://x.nl/', live)).toBe(false);
    expect(isPlain('http://x.nl/', demo)).toBe(true);
    expect(isPlain('http://127.0.0.1:1/', live)).toBe(true);
    expect(isPlain('http://127.0.0.1:1/', demo)).toBe(false);
    expect(isPlain('http://localhost:1/', demo)).toBe(false);
    expect(isPlain('http://localhost.evil.nl/', demo)).toBe(true);
  });
});

describe('trying again', () => {
  it('M64 ten tries over about three days, each wait longer than the one before', () => {
    const begin = new Date(0);
    const waits: number[] = [];
    for (let at: Date | undefined = begin, tries = 1; at; tries += 1) {
      at = nextTry(tries, begin);
      if (at) waits.push(at.getTime() / 1000);
    }
    expect(waits).toHaveLength(9);
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    const days = waits.reduce((sum, wait) => sum + wait, 0) / 86_400;
    expect(days).toBeGreaterThan(2.9);
    expect(days).toBeLessThan(3.3);
  });

  it('M64 only a 2xx counts as taken', () => {
    expect([200, 202, 204, 299].every(isTaken)).toBe(true);
    expect([100, 301, 307, 400, 410, 500].some(isTaken)).toBe(false);
    expect([410, 404].map(isGone)).toEqual([true, false]);
  });
});
