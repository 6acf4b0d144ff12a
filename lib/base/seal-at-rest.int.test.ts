import { afterEach, describe, expect, it } from 'vitest';
import { env } from './env';
import { openAtRest, openBytesAtRest, sealAtRest, sealBytesAtRest } from './seal-at-rest';

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');
env().DATA_KEYS = `old:${key(1)}`;
afterEach(() => {
  env().DATA_KEYS = `old:${key(1)}`;
});

describe('encryption at rest', () => {
  it('opens what it sealed, and never twice the same text', () => {
    const sealed = sealAtRest('JBSWY3DPEHPK3PXP', 'authenticator:1');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(openAtRest(sealed, 'authenticator:1')).toBe('JBSWY3DPEHPK3PXP');
    expect(sealAtRest('JBSWY3DPEHPK3PXP', 'authenticator:1')).not.toBe(sealed);
  });

  it('does not open in another row, nor after a change', () => {
    const sealed = sealAtRest('secret', 'authenticator:1');
    expect(() => openAtRest(sealed, 'authenticator:2')).toThrow();
    expect(() => openAtRest(`${sealed.slice(0, -2)}AA`, 'authenticator:1')).toThrow();
  });

  it('opens with an older key while it is listed, and says which one is gone', () => {
    const sealed = sealAtRest('secret', 'x');
    env().DATA_KEYS = `new:${key(2)},old:${key(1)}`;
    expect(openAtRest(sealed, 'x')).toBe('secret');
    expect(sealAtRest('secret', 'x')).toMatch(/^new\./);
    env().DATA_KEYS = `new:${key(2)}`;
    expect(() => openAtRest(sealed, 'x')).toThrow(/"old"/);
  });

  it('seals the bytes of a file the same way', () => {
    const bytes = new Uint8Array([0, 255, 1, 2, 3]);
    const sealed = sealBytesAtRest(bytes, 'document:1');
    expect(openBytesAtRest(sealed, 'document:1')).toEqual(bytes);
    expect(() => openBytesAtRest(sealed, 'document:2')).toThrow();
    const altered = Uint8Array.from(sealed);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    expect(() => openBytesAtRest(altered, 'document:1')).toThrow();
    env().DATA_KEYS = `new:${key(2)}`;
    expect(() => openBytesAtRest(sealed, 'document:1')).toThrow(/"old"/);
  });
});
