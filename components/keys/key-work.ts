import { type Bytes, equalBytes } from '@/lib/pki/bytes';
import type { Generation } from '@/lib/pki/generation';
import { type CsrSubject, makeCsr } from '@/lib/pki/make-csr';
import { type KeyBits, makeKeyPair } from '@/lib/pki/make-key-pair';
import { matchesCertificate } from '@/lib/pki/matches-certificate';
import { checkPassword } from '@/lib/pki/password-rule';
import { makeP12 } from '@/lib/pki/pkcs12/make-p12';
import { openP12 } from '@/lib/pki/pkcs12/open-p12';
import type { P12Profile } from '@/lib/pki/pkcs12/profile';
import { sealKey, unsealKey } from '@/lib/pki/seal';

/** What the page tells to have a key made. */
export interface KeyRequest {
  orderId: string;
  generation: Generation;
  bits: KeyBits;
  subject: CsrSubject;
  /** Host names as A-labels. */
  domains: string[];
}

/** What may leave the browser: the request, and the private key in a form that only this browser opens. */
export interface MadeKey {
  /** PEM. */
  csr: string;
  sealedKey: string;
}

/** What the page tells to have a .p12 packed. */
export interface PackRequest {
  orderId: string;
  sealedKey: string;
  /** DER certificates, leaf first. */
  chain: Bytes[];
  password: string;
  friendlyName: string;
  profile: P12Profile;
}

export type KeyStep = 'key' | 'csr' | 'seal';
export type PackStep = 'unseal' | 'compare' | 'pack' | 'test';

/** Why the work ended without a file; `other_browser` and `other_key` are cured by a fresh key and a reissue. */
export type PackFault = 'other_browser' | 'other_key' | 'password_refused' | 'test_failed';

export type Packed = { ok: true; p12: Bytes } | { ok: false; fault: PackFault };

/** Makes a key pair and its request, and seals the private key for the order. Reports each step as it begins. */
export async function makeSealedKey(
  { orderId, generation, bits, subject, domains }: KeyRequest,
  sealingKey: CryptoKey,
  report: (step: KeyStep) => void,
): Promise<MadeKey> {
  report('key');
  const keys = await makeKeyPair({ bits, generation });
  report('csr');
  const csr = await makeCsr({ keys, generation, subject, domains });
  report('seal');
  return { csr, sealedKey: await sealKey(keys.privateKey, sealingKey, orderId) };
}

/**
 * Opens the sealed key, packs it with the certificate into a .p12 and opens that file with the typed password, as the
 * customer's software will: what is handed over is known to work. Reports each step as it begins.
 */
export async function packP12(
  { orderId, sealedKey, chain, password, friendlyName, profile }: PackRequest,
  sealingKey: CryptoKey,
  report: (step: PackStep) => void,
): Promise<Packed> {
  if (!checkPassword(password).accepted) return { ok: false, fault: 'password_refused' };
  report('unseal');
  const privateKey = await unsealKey(sealedKey, sealingKey, orderId);
  if (!privateKey) return { ok: false, fault: 'other_browser' };
  report('compare');
  const [leaf] = chain;
  if (!leaf || !(await matchesCertificate(privateKey, leaf))) return { ok: false, fault: 'other_key' };
  report('pack');
  const p12 = await makeP12({ privateKey, chain, password, friendlyName, profile });
  report('test');
  return (await opensRight(p12, leaf, password)) ? { ok: true, p12 } : { ok: false, fault: 'test_failed' };
}

/** Whether the file opens with the password and holds the certificate with the key that belongs to it. */
async function opensRight(p12: Bytes, leaf: Bytes, password: string): Promise<boolean> {
  const opened = await openP12(p12, password);
  if (!opened.ok) return false;
  const [first] = opened.certificates;
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('pkcs8', opened.pkcs8, algorithm, false, ['sign']);
  opened.pkcs8.fill(0);
  return first !== undefined && equalBytes(first, leaf) && matchesCertificate(key, first);
}
