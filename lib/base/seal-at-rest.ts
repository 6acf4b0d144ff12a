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
  const [current] = keys();
  if (!current) throw new Error('DATA_KEYS is empty');
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', current.key, iv).setAAD(Buffer.from(belongsTo));
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return [current.name, iv.toString('base64url'), sealed.toString('base64url')].join('.');
}

/** Opens what {@link sealAtRest} made, with any key still listed. Throws when the key is gone or the value altered. */
export function openAtRest(stored: string, belongsTo: string): string {
  const [name, iv = '', sealed = ''] = stored.split('.');
  const key = keys().find((candidate) => candidate.name === name);
  if (!key) throw new Error(`The data key "${name}" is not in DATA_KEYS`);
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key.key, Buffer.from(iv, 'base64url'))
    .setAAD(Buffer.from(belongsTo))
    .setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
}
