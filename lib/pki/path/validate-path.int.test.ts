import { afterAll, describe, expect, it } from 'vitest';
import { toPem } from '../pem';
import { readCertificates } from '../read-certificates';
import { openWorkshop } from '../testing/commands';
import { extensionOids } from './extensions/oids';
import type { PathInput } from './input';
import { parseCertificate } from './parse-certificate';
import { type SignatureVerdict, verifySignature } from './signature/verify-signature';
import { validate } from './testing/check';
import { directory, dns, type Holder, ip, makeAuthority, makeLeaf, now, say } from './testing/issue';

const shop = openWorkshop();
afterAll(() => shop.close());

const pem = ({ der }: Holder) => toPem('CERTIFICATE', der);
const root = await makeAuthority('Root');
const past = new Date('2026-02-01T00:00:00Z');
const ids = extensionOids;

/** Whether openssl takes the path, with the options given. */
function opensslTakes([leaf, ...others]: Holder[], anchor: Holder, options: string[]): boolean {
  if (!leaf) return false;
  const file = shop.put('leaf.pem', pem(leaf));
  const anchors = shop.put('root.pem', pem(anchor));
  const untrusted = shop.put('others.pem', others.map(pem).join('\n') || '\n');
  const time = String(Math.floor(now.getTime() / 1000));
  const args = ['verify', '-attime', time, '-CAfile', anchors, '-untrusted', untrusted, ...options, file];
  try {
    shop.run('openssl', ...args);
    return true;
  } catch {
    return false;
  }
}

const under = async (extensions: Record<string, Uint8Array<ArrayBuffer> | null>, leaf = {}) => {
  const ca = await makeAuthority('CA', { by: root, extensions });
  return [await makeLeaf(ca, { extensions: leaf }), ca] as const;
};

const shortPath = await makeAuthority('Short', {
  by: root,
  extensions: { [ids.basicConstraints]: say.authority(0) },
});
const lower = await makeAuthority('Lower', { by: shortPath });
const renewed = await makeAuthority('Short', { by: shortPath });
const gold = { [ids.certificatePolicies]: say.policies('1.2.3.1') };
const silver = { [ids.certificatePolicies]: say.policies('1.2.3.2') };
const needed = { ...gold, [ids.policyConstraints]: say.policyConstraints(0) };
const mapped = { ...needed, [ids.policyMappings]: say.mappings(['1.2.3.1', '1.2.3.2']) };
const clientAuth = { [ids.extendedKeyUsage]: say.purposes('1.3.6.1.5.5.7.3.2') };
const onlyDns = (name: string) => ({ [ids.nameConstraints]: say.constraints([dns(name)]) });
const noDns = { [ids.nameConstraints]: say.constraints([], [dns('example.com')]) };
const onlyIp = { [ids.nameConstraints]: say.constraints([ip(192, 0, 2, 0, 255, 255, 255, 0)]) };
const withIp = (last: number) => ({ [ids.subjectAlternativeName]: say.names(ip(192, 0, last, 1)) });
const noName = { [ids.nameConstraints]: say.constraints([], [directory(root.name)]) };
const server: [Partial<PathInput>, string[]] = [{ purpose: 'serverAuth' }, ['-purpose', 'sslserver']];
const policy: [Partial<PathInput>, string[]] = [
  { initialPolicies: ['1.2.3.1'] },
  ['-policy', '1.2.3.1', '-policy_check'],
];
const host = (name: string): [Partial<PathInput>, string[]] => [
  { hostName: name },
  ['-verify_hostname', name],
];

type Case = [what: string, valid: boolean, path: readonly [Holder, ...Holder[]], both?: typeof server];

const cases: Case[] = [
  ['a plain path', true, await under({})],
  ['an expired CA', false, [await makeLeaf(await makeAuthority('CA', { by: root, notAfter: past }))]],
  ['a leaf as issuer', false, await under({ [ids.basicConstraints]: say.endEntity() })],
  ['no keyCertSign', false, await under({ [ids.keyUsage]: say.keyUsage(6) })],
  ['a path too long', false, [await makeLeaf(lower), lower, shortPath]],
  ['a self-issued CA between', true, [await makeLeaf(renewed), renewed, shortPath]],
  ['a wrong signature', false, [await makeLeaf({ ...shortPath, keys: root.keys }), shortPath]],
  ['a purpose that fits', true, await under({}), server],
  ['a leaf for clients only', false, await under({}, clientAuth), server],
  ['a CA for clients only', false, await under(clientAuth), server],
  ['a host', true, await under({}), host('host.example.com')],
  ['another host', false, await under({}), host('host.example.org')],
  ['a permitted name', true, await under(onlyDns('example.com'))],
  ['a name not permitted', false, await under(onlyDns('example.org'))],
  ['an excluded name', false, await under(noDns)],
  ['a permitted address', true, await under(onlyIp, withIp(2))],
  ['an address not permitted', false, await under(onlyIp, withIp(3))],
  ['a directory name excluded elsewhere', true, await under(noName)],
  ['a policy that is needed and there', true, await under(needed, gold), policy],
  ['a policy that is needed and not there', false, await under(needed, silver), policy],
  ['a policy by mapping', true, await under(mapped, silver), policy],
  ['a policy that mapping replaced', false, await under(mapped, gold), policy],
];

describe('openssl comes to the same verdict', () => {
  it.each(cases)('%s: %s', async (_, valid, [leaf, ...others], [input, options] = [{}, []]) => {
    expect(opensslTakes([leaf, ...others], root, options)).toBe(valid);
    expect((await validate([leaf, ...others], root, input)).valid).toBe(valid);
  });
});

describe('a certificate that openssl signed with itself', () => {
  const make = ([command = '', ...key]: string[], ...options: string[]) => {
    shop.run('openssl', command, '-out', 'key.pem', ...key);
    shop.run('openssl', 'req', '-x509', '-key', 'key.pem', '-subj', '/CN=x', '-out', 'own.pem', ...options);
    const read = readCertificates(new TextDecoder().decode(shop.get('own.pem')));
    const [der] = read.ok ? read.certificates : [];
    const parsed = der && parseCertificate(der);
    if (!parsed?.ok) throw new Error('openssl made a certificate that cannot be read');
    return parsed.certificate;
  };
  const curve = (name: string) => ['ecparam', '-genkey', '-noout', '-name', name];
  const rsa = ['genrsa', '2048'];
  const pss = (salt: string) => ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', `rsa_pss_saltlen:${salt}`];

  it.each<[string, string[], string[], SignatureVerdict]>([
    ['RSA with MD5', rsa, ['-md5'], 'right'],
    ['RSA with SHA-1', rsa, ['-sha1'], 'right'],
    ['RSA with SHA-224', rsa, ['-sha224'], 'right'],
    ['RSA with SHA-512', rsa, ['-sha512'], 'right'],
    ['RSASSA-PSS', rsa, ['-sha256', ...pss('32')], 'right'],
    ['RSASSA-PSS with SHA-384 and no salt', rsa, ['-sha384', ...pss('0')], 'right'],
    ['a key that is for RSASSA-PSS only', ['genpkey', '-algorithm', 'RSA-PSS'], ['-sha512'], 'right'],
    ['P-256 with SHA-384', curve('prime256v1'), ['-sha384'], 'right'],
    ['P-384', curve('secp384r1'), ['-sha384'], 'right'],
    ['P-521', curve('secp521r1'), ['-sha512'], 'right'],
    ['Ed25519', ['genpkey', '-algorithm', 'ED25519'], [], 'right'],
    ['secp256k1', curve('secp256k1'), [], 'unsupported'],
  ])('%s: %s', async (_, key, options, verdict) => {
    const { signed, publicKeyInfo } = make(key, ...options);
    expect(await verifySignature(signed, publicKeyInfo)).toBe(verdict);
    const changed = { ...signed, data: signed.data.map((byte, at) => (at === 30 ? byte ^ 1 : byte)) };
    expect(await verifySignature(changed, publicKeyInfo)).not.toBe('right');
  });

  it('DSA', async () => {
    shop.run('openssl', 'dsaparam', '-out', 'dsa.pem', '1024');
    const { signed, publicKeyInfo } = make(['gendsa', 'dsa.pem'], '-sha256');
    expect(await verifySignature(signed, publicKeyInfo)).toBe('right');
    const changed = { ...signed, data: signed.data.map((byte, at) => (at === 30 ? byte ^ 1 : byte)) };
    expect(await verifySignature(changed, publicKeyInfo)).toBe('wrong');
  });
});
