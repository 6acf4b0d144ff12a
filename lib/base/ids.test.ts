import { describe, expect, it } from 'vitest';
import { hashToken, newId, newNumber, newToken } from './ids';

describe('ids and tokens', () => {
  it('keys are UUIDs of version 7 that sort by the moment they were made (RFC 9562 section 5.7)', () => {
    const moments = [1, 2 ** 20, 2 ** 40, Date.UTC(2026, 10, 21)];
    const ids = moments.map((moment) => newId(moment));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(Number.parseInt((ids[3] ?? '').replaceAll('-', '').slice(0, 12), 16)).toBe(moments[3]);
  });

  it('tokens carry 256 bits, and what is stored of them is not them', () => {
    const token = newToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hashToken(token)).not.toContain(token);
    expect(hashToken(token)).toBe(hashToken(token));
    expect(new Set(Array.from({ length: 1000 }, newToken)).size).toBe(1000);
  });

  it('C-20 numbers have the asked length and no leading zero', () => {
    for (let round = 0; round < 500; round += 1) expect(newNumber(7)).toMatch(/^[1-9]\d{6}$/);
  });
});
