import { describe, expect, it } from 'vitest';
import { redact } from './log';

describe('the log', () => {
  it('holds no secret, however deep it lies', () => {
    const secret = 'do-not-print-me';
    const fields = {
      password: secret,
      user: { totpSecret: secret, apiKey: secret, name: 'Jo' },
      headers: [{ Authorization: secret, cookie: secret }],
      linkToken: secret,
      csr: secret,
      otp: secret,
    };
    const written = JSON.stringify(redact(fields));
    expect(written).not.toContain(secret);
    expect(written).toContain('Jo');
  });

  it('keeps what helps: flags, moments, errors', () => {
    const at = new Date('2026-11-21T10:00:00Z');
    expect(redact({ passwordSet: true, at, error: new Error('boom') })).toMatchObject({
      passwordSet: true,
      at,
      error: { name: 'Error', message: 'boom' },
    });
  });
});
