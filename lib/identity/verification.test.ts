import { describe, expect, it } from 'vitest';
import { createIdentityProvider } from './client';
import { verification } from './verification';
import { readIdentityNotice, verifyIdentityKey } from './webhook';

const wire = {
  id: 'v1',
  reference: 'r1',
  status: 'failed',
  reason: 'face_mismatch',
  code: 'K7Q',
  appUrl: 'https://a.test/',
};

describe('an identity check as the provider sends it', () => {
  it.each([
    [{}, { status: 'failed', reason: 'face_mismatch' }],
    [{ reason: 'moon_phase' }, { status: 'failed', reason: 'other' }],
    [{ reason: null }, { status: 'failed', reason: 'other' }],
    [{ status: 'passed' }, { status: 'passed', reason: undefined }],
    [{ status: 'in_review' }, { status: 'unknown', reason: undefined }],
  ])('with %o is read as %o', (change, expected) => {
    expect(verification.parse({ ...wire, ...change })).toMatchObject(expected);
  });

  it.each([{ id: '' }, { status: undefined }, { appUrl: 'javascript:alert(1)' }, { code: undefined }])(
    'is unreadable with %o',
    (change) => {
      expect(verification.safeParse({ ...wire, ...change }).success).toBe(false);
    },
  );

  it.each(['', '[]', '<html>', '{"id":"v1"}'])('in another shape (%s) is unavailable', async (text) => {
    const fetch: typeof globalThis.fetch = async () => new Response(text, { status: 200 });
    const provider = createIdentityProvider({ baseUrl: 'https://id.test', apiKey: 'k', fetch });
    await expect(provider.get('v1')).rejects.toMatchObject({ name: 'IdentityError', kind: 'unavailable' });
  });
});

describe('a notice', () => {
  it('needs the right key', () => {
    const secret = 's'.repeat(32);
    expect(verifyIdentityKey(secret, secret)).toBe(true);
    for (const wrong of ['', null, undefined, secret.slice(1), `${secret}s`]) {
      expect(verifyIdentityKey(wrong, secret)).toBe(false);
    }
    expect(verifyIdentityKey('', '')).toBe(false);
  });

  it('names a check and nothing else', () => {
    expect(readIdentityNotice({ id: 'v1', reference: 'r1', status: 'passed' })).toEqual({
      id: 'v1',
      reference: 'r1',
    });
    for (const body of [null, [], {}, { id: 1, reference: 'r' }, { id: 'v1' }]) {
      expect(readIdentityNotice(body)).toBeUndefined();
    }
  });
});
