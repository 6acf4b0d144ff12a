import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { env } from './env';

const keys = () =>
  env()
    .DATA_KEYS.split(',')
    .map((entry) => {
      const [name = '', key = ''] = entry.split(':');
      return { name, key: Buffer.from(key, 'base64') };
    });

/**
 * Encrypts a small secret for storage (TOTP secret, telephone phrase): AES-256-GCM under the current data key,
 * bound to what it belongs to, so that a value copied to another row does not open.
 */
export function sealAtRest(plain: string, belongsTo: string): string {
  const { name, iv, sealed } = encrypt(Buffer.from(plain, 'utf8'), belongsTo);
  return [name, iv.toString('base64url'), sealed.toString('base64url')].join('.');
}

/** Opens what {@link sealAtRest} made, with any key still listed. Throws when the key is gone or the value altered. */
export function openAtRest(stored: string, belongsTo: string): string {
  const [name = '', iv = '', sealed = ''] = stored.split('.');
  const parts = { name, iv: Buffer.from(iv, 'base64url'), sealed: Buffer.from(sealed, 'base64url') };
  return decrypt(parts, belongsTo).toString('utf8');
}

const IV_BYTES = 12;

/** As {@link sealAtRest}, for the bytes of a file: the name of the key and its length first, then what is sealed. */
export function sealBytesAtRest(plain: Uint8Array, belongsTo: string): Uint8Array<ArrayBuffer> {
  const { name, iv, sealed } = encrypt(plain, belongsTo);
  const key = Buffer.from(name, 'utf8');
  return new Uint8Array(Buffer.concat([Buffer.from([key.length]), key, iv, sealed]));
}

/** Opens what {@link sealBytesAtRest} made. Throws when the key is gone or the bytes were altered. */
export function openBytesAtRest(stored: Uint8Array, belongsTo: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  const ivAt = 1 + (bytes[0] ?? 0);
  const sealedAt = ivAt + IV_BYTES;
  const name = bytes.subarray(1, ivAt).toString('utf8');
  const parts = { name, iv: bytes.subarray(ivAt, sealedAt), sealed: bytes.subarray(sealedAt) };
  return new Uint8Array(decrypt(parts, belongsTo));
}

interface Sealed {
  readonly name: string;
  readonly iv: Buffer;
  /** With the authentication tag behind it. */
  readonly sealed: Buffer;
}

function encrypt(plain: Uint8Array, belongsTo: string): Sealed {
  const [current] = keys();
  if (!current) throw new Error('DATA_KEYS is empty');
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', current.key, iv).setAAD(Buffer.from(belongsTo));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { name: current.name, iv, sealed };
}

function decrypt({ name, iv, sealed }: Sealed, belongsTo: string): Buffer {
  const key = keys().find((candidate) => candidate.name === name);
  if (!key) throw new Error(`The data key "${name}" is not in DATA_KEYS`);
  const decipher = createDecipheriv('aes-256-gcm', key.key, iv)
    .setAAD(Buffer.from(belongsTo))
    .setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}
