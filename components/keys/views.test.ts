import { describe, expect, it } from 'vitest';
import { makePassphrase } from '@/lib/pki/passphrase';
import { makeSealingKey, sealKey } from '@/lib/pki/seal';
import { opensHere } from './find-own-key';
import { type KeyCertificate, keyStage } from './key-view';
import { p12Schema, passwordProblem } from './schemas';
import type { SealingKeyStore } from './sealing-key-store';

const certificate = { leaf: 'PEM' } as KeyCertificate;

describe('which face the key page shows', () => {
  it.each([
    ['validating', 'browser', undefined, 'early'],
    ['submitting', 'csr', undefined, 'early'],
    ['issued', 'browser', certificate, 'make'],
    ['completed', 'browser', certificate, 'make'],
    ['completed', 'csr', certificate, 'own'],
    ['reissuing', 'browser', certificate, 'waiting'],
    ['reissuing', 'csr', certificate, 'waiting'],
    ['revoked', 'browser', certificate, 'ended'],
    ['canceled', 'browser', undefined, 'ended'],
  ] as const)('%s with a key by %s', (state, keySource, of, stage) => {
    expect(keyStage({ state, keySource, certificate: of })).toBe(stage);
  });
});

describe('the password of the .p12', () => {
  it.each([
    ['', 'required'],
    ['Kort-wachtw', 'password_too_short'],
    [`Lang-${'x'.repeat(68)}`, 'password_too_long'],
    ['alleenkleineletters', 'certificate_password_too_few_kinds'],
    ['Wachtwoord met é 1', 'certificate_password_not_ascii'],
    [' Wachtwoord-met-spatie', 'certificate_password_outer_blank'],
    ['Correct-paard-7', undefined],
    [makePassphrase(), undefined],
  ])('S0-1.5.2o S0-1.5.2p S0-ERR-16 %j', (password, problem) => {
    expect(passwordProblem(password)).toBe(problem);
  });

  it('S0-1.5.2q S0-ERR-16 has to be repeated exactly', () => {
    const typed = { fileName: 'a.p12', password: 'Correct-paard-7', target: 'other', profile: 'modern' };
    expect(p12Schema.safeParse({ ...typed, again: typed.password }).success).toBe(true);
    const { error } = p12Schema.safeParse({ ...typed, again: 'Correct-paard-8' });
    expect(error?.issues).toMatchObject([{ path: ['again'], message: 'password_mismatch' }]);
  });
});

describe('whether the key opens in this browser', () => {
  const storeOf = (key?: CryptoKey): SealingKeyStore => ({
    keep: async () => key ?? makeSealingKey(),
    find: async () => key,
    forget: async () => undefined,
  });
  const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 } as const;

  it('needs the sealing key it was sealed with, for this order, and a browser that lets us look', async () => {
    const publicExponent = Uint8Array.of(1, 0, 1);
    const pair = await crypto.subtle.generateKey({ ...rsa, publicExponent }, true, ['sign', 'verify']);
    const sealingKey = await makeSealingKey();
    const sealed = await sealKey(pair.privateKey, sealingKey, 'order-1');
    expect(await opensHere('order-1', sealed, storeOf(sealingKey))).toBe(true);
    expect(await opensHere('order-2', sealed, storeOf(sealingKey))).toBe(false);
    expect(await opensHere('order-1', sealed, storeOf(await makeSealingKey()))).toBe(false);
    expect(await opensHere('order-1', sealed, storeOf())).toBe(false);
    expect(await opensHere('order-1', null, storeOf(sealingKey))).toBe(false);
    const refusing = { ...storeOf(), find: () => Promise.reject(new DOMException('no')) };
    expect(await opensHere('order-1', sealed, refusing)).toBe(false);
  });
});
