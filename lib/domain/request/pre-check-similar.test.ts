import { expect, it } from 'vitest';
import { orderStates } from '../order/lifecycle';
import { similarState } from './pre-check-similar';

const now = new Date('2026-11-21T12:00:00Z');
const valid = { notAfter: new Date('2027-11-21T12:00:00Z'), revokedAt: null };

it('M32 what is being filled in, on its way or valid counts; what ended does not', () => {
  expect(Object.fromEntries(orderStates.map((state) => [state, similarState(state, valid, now)]))).toEqual({
    draft: 'draft',
    returned: 'draft',
    submitting: 'pending',
    unconfirmed: 'pending',
    validating: 'pending',
    issued: 'valid',
    completed: 'valid',
    reissuing: 'valid',
    declined: undefined,
    rejected: undefined,
    canceled: undefined,
    revoked: undefined,
    expired: undefined,
  });
});

it('M32 a certificate that ended or was revoked warns nobody', () => {
  expect(similarState('completed', { ...valid, notAfter: now }, now)).toBeUndefined();
  expect(similarState('completed', { ...valid, revokedAt: now }, now)).toBeUndefined();
  expect(similarState('completed', undefined, now)).toBeUndefined();
});
