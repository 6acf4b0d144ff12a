import type { Workshop } from '@/lib/pki/testing/commands';

/** What openssl finds in a .p12: files in the workshop. */
export interface OpenedP12 {
  readonly key: string;
  readonly certificate: string;
  readonly chain: string;
}

/** Opens a .p12 with its password, by openssl; throws when it does not open. */
export function openP12(workshop: Workshop, file: string, password: string): OpenedP12 {
  const pkcs12 = (...args: string[]) =>
    workshop.run('openssl', 'pkcs12', '-in', file, '-passin', `pass:${password}`, ...args);
  pkcs12('-nocerts', '-nodes', '-out', 'key.pem');
  pkcs12('-clcerts', '-nokeys', '-out', 'certificate.pem');
  pkcs12('-cacerts', '-nokeys', '-out', 'chain.pem');
  return { key: 'key.pem', certificate: 'certificate.pem', chain: 'chain.pem' };
}

/** What openssl says to another password. */
export const refusalOf = (workshop: Workshop, file: string, password: string): string =>
  workshop.fail('openssl', 'pkcs12', '-in', file, '-passin', `pass:${password}`, '-nodes');

/** Whether key and certificate are halves of one pair. */
export function isPair(workshop: Workshop, { key, certificate }: OpenedP12): boolean {
  const ofKey = workshop.run('openssl', 'pkey', '-in', key, '-pubout');
  return ofKey === workshop.run('openssl', 'x509', '-in', certificate, '-noout', '-pubkey');
}

/** Follows the chain up to the root, as client and as server; throws with the reason where it breaks. */
export function verifyChain(workshop: Workshop, root: string, { certificate, chain }: OpenedP12): void {
  const verify = ['verify', '-CAfile', root, '-untrusted', chain, '-purpose'];
  workshop.run('openssl', ...verify, 'sslclient', certificate);
  workshop.run('openssl', ...verify, 'sslserver', certificate);
}

/** The subject, one `name=value` a line. */
export const subjectOf = (workshop: Workshop, certificate: string): string[] =>
  workshop
    .run('openssl', 'x509', '-in', certificate, '-noout', '-subject', '-nameopt', 'multiline,utf8,-esc_msb')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().replace(/\s*=\s*/, '='))
    .filter((line) => line !== '');

/** Private numbers of an RSA key, as bytes: whoever has one has the key. */
export function privateNumbers(workshop: Workshop, key: string): Buffer[] {
  const described = workshop.run('openssl', 'pkey', '-in', key, '-noout', '-text');
  return ['privateExponent', 'prime1', 'prime2'].map((name) => {
    const [, digits = ''] = new RegExp(`${name}:\\s+((?:[0-9a-f]{2}:?\\s*)+)`).exec(described) ?? [];
    const bytes = Buffer.from(digits.replace(/[^0-9a-f]/g, ''), 'hex');
    if (bytes.length < 100) throw new Error(`openssl shows no ${name}.`);
    return bytes[0] === 0 ? bytes.subarray(1) : bytes;
  });
}

/** The kinds of entry that keytool lists. */
export function keytoolEntries(workshop: Workshop, file: string, password: string): string[] {
  const store = ['-keystore', file, '-storetype', 'PKCS12', '-storepass', password];
  const listed = workshop.run('keytool', '-J-Duser.language=en', '-list', ...store);
  return [...listed.matchAll(/(PrivateKeyEntry|trustedCertEntry|SecretKeyEntry)/g)].map(([kind]) => kind);
}
