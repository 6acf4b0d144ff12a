import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64 } from './bytes';
import { makeKeyPair } from './make-key-pair';
import { makeSealingKey, sealKey, unsealKey } from './seal';

// Making RSA keys is a lottery, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('sealing a private key between the two visits', () => {
  let keys: CryptoKeyPair;
  let sealingKey: CryptoKey;
  let sealed: string;

  beforeAll(async () => {
    keys = await makeKeyPair({ bits: 2048, generation: 'G4' });
    sealingKey = await makeSealingKey();
    sealed = await sealKey(keys.privateKey, sealingKey, 'order-1');
  });

  it('gives back the same key, fit for a .p12', async () => {
    const unsealed = await unsealKey(sealed, sealingKey, 'order-1');
    expect(unsealed).toBeDefined();
    if (!unsealed) return;
    const [before, after] = await Promise.all(
      [keys.privateKey, unsealed].map((key) => crypto.subtle.exportKey('pkcs8', key)),
    );
    expect(after).toEqual(before);
  });

  it('opens for its own order only', async () => {
    expect(await unsealKey(sealed, sealingKey, 'order-2')).toBeUndefined();
  });

  it('opens with its own sealing key only: another browser has another', async () => {
    expect(await unsealKey(sealed, await makeSealingKey(), 'order-1')).toBeUndefined();
  });

  it('refuses changed, cut and foreign text without throwing', async () => {
    const bytes = fromBase64(sealed) ?? new Uint8Array();
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    for (const text of [toBase64(bytes), sealed.slice(0, 400), '', 'AAAA', '*', sealed.slice(0, 16)]) {
      expect(await unsealKey(text, sealingKey, 'order-1')).toBeUndefined();
    }
  });

  it('never repeats itself: each sealing has its own nonce', async () => {
    const again = await sealKey(keys.privateKey, sealingKey, 'order-1');
    expect(again.slice(0, 16)).not.toBe(sealed.slice(0, 16));
  });

  it('uses a sealing key that cannot be read out', async () => {
    await expect(crypto.subtle.exportKey('raw', sealingKey)).rejects.toThrow();
  });
});
