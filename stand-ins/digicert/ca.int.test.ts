import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  at,
  type Harness,
  issueOrder,
  makeCsr,
  openssl,
  organization,
  put,
  serverOrder,
  startHarness,
} from './test-harness';

const run = promisify(execFile);

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const PSS = ['-sha512', '-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:64'];
const generations = {
  G1: {
    csr: [] as string[],
    authorities: ['g1-root', 'g1-domain', 'g1-tsp'],
    policy: '2.16.528.1.1003.1.2.8.6',
  },
  G4: {
    csr: PSS,
    authorities: ['g4-root', 'g4-intermediate', 'g4-tsp'],
    policy: '2.16.528.1.1003.1.2.41.15.35.11',
  },
} as const;
type Generation = keyof typeof generations;

interface Issued {
  readonly order: string;
  readonly certificate: string;
  readonly leaf: string;
}

async function issue(generation: Generation, change = {}, certificate = {}): Promise<Issued> {
  const csr = await makeCsr(harness.folder, 'rsa:3072', ...generations[generation].csr);
  await harness.desk('PUT', '/api/products/pkio_private_services_server', { generation });
  const own = { ...organization, skip_duplicate_org_check: true };
  const ids = await issueOrder(harness, serverOrder(csr, { organization: own, ...change }, certificate));
  const { text } = await harness.api(
    'GET',
    `/certificate/${ids.certificate}/download/format/pem_nointermediate`,
  );
  return { ...ids, leaf: await put(harness.folder, `${ids.certificate}.pem`, text) };
}

const fetchBytes = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${harness.url}${path}`)).arrayBuffer());

async function asPem(kind: 'x509' | 'crl', path: string): Promise<string> {
  const file = await put(harness.folder, 'der', await fetchBytes(path));
  return openssl(kind, '-inform', 'DER', '-in', file);
}

/** Builds trust only from what the addresses under /pki answer, and lets openssl judge the leaf. */
async function verify(generation: Generation, leaf: string): Promise<string> {
  const [root = '', ...others] = generations[generation].authorities;
  const ca = await put(harness.folder, 'root.pem', await asPem('x509', `/pki/ca/${root}.cer`));
  let [untrusted, crls] = ['', await asPem('crl', `/pki/crl/${root}.crl`)];
  for (const id of others) {
    untrusted += await asPem('x509', `/pki/ca/${id}.cer`);
    crls += await asPem('crl', `/pki/crl/${id}.crl`);
  }
  const middle = await put(harness.folder, 'middle.pem', untrusted);
  const lists = await put(harness.folder, 'crls.pem', crls);
  const { policy } = generations[generation];
  const options = [
    '-x509_strict',
    '-crl_check_all',
    '-policy',
    policy,
    '-explicit_policy',
    '-purpose',
    'sslserver',
  ];
  return openssl('verify', ...options, '-CAfile', ca, '-untrusted', middle, '-CRLfile', lists, leaf);
}

async function ocsp(generation: Generation, leaf: string, ...more: string[]): Promise<string> {
  const [root = '', middle = '', tsp = ''] = generations[generation].authorities;
  const issuer = await put(harness.folder, 'issuer.pem', await asPem('x509', `/pki/ca/${tsp}.cer`));
  const chain = (await asPem('x509', `/pki/ca/${root}.cer`)) + (await asPem('x509', `/pki/ca/${middle}.cer`));
  const trust = await put(harness.folder, 'ocsp-trust.pem', chain + (await readFile(issuer, 'utf8')));
  const where = [
    '-issuer',
    issuer,
    '-cert',
    leaf,
    '-CAfile',
    trust,
    '-url',
    `${harness.url}/pki/ocsp/${tsp}`,
  ];
  return openssl('ocsp', ...more, ...where);
}

describe.each(['G1', 'G4'] as const)('the hierarchy of generation %s', (generation) => {
  it('verifies strictly, with the policy, up to the root and with a revocation list at every step', async () => {
    const { leaf } = await issue(generation);
    expect(await verify(generation, leaf)).toBe(`${leaf}: OK\n`);
  });

  it('shows a revoked certificate as revoked in the list and over OCSP', async () => {
    const { leaf, certificate } = await issue(generation);
    const before = await ocsp(generation, leaf);
    expect(before).toMatch(/\.pem: good\n\tThis Update: \w+ +\d+ [\d:]+ \d+ GMT\n/);
    expect(before).toContain('Response verify OK');
    const revocation_reason = 'superseded';
    await harness.api('PUT', `/certificate/${certificate}/revoke`, {
      skip_approval: true,
      revocation_reason,
    });
    expect(await verify(generation, leaf)).toContain('certificate revoked');
    const after = await ocsp(generation, leaf, '-sha256');
    expect(after).toMatch(/: revoked[\s\S]*Reason: superseded/);
    expect(after).toContain('Response verify OK');
  });

  it('lists a revocation without reason so that strict readers take it: no empty list of extensions', async () => {
    const { leaf, certificate } = await issue(generation);
    const body = { skip_approval: true, revocation_reason: 'unspecified' };
    await harness.api('PUT', `/certificate/${certificate}/revoke`, body);
    expect(await verify(generation, leaf)).toContain('certificate revoked');
    const tsp = generations[generation].authorities[2];
    const list = await put(harness.folder, 'list.crl', await fetchBytes(`/pki/crl/${tsp}.crl`));
    const { stdout } = await run('certtool', ['--crl-info', '--inder', '--infile', list]);
    expect(stdout).toMatch(/Revoked certificates \(\d+\)/);
    expect(await openssl('asn1parse', '-inform', 'DER', '-in', list)).not.toMatch(/l= +0 cons: SEQUENCE/);
  });

  it('names everything as a test and keeps the private key of nobody but itself', async () => {
    for (const id of generations[generation].authorities) {
      const text = await openssl(
        'x509',
        '-noout',
        '-subject',
        '-in',
        await put(harness.folder, 'c.pem', await asPem('x509', `/pki/ca/${id}.cer`)),
      );
      expect(text).toMatch(/O = TEST .*CN = TEST /);
    }
  });
});

describe('a leaf', () => {
  const text = (leaf: string) =>
    openssl('x509', '-in', leaf, '-noout', '-text', '-nameopt', 'RFC2253,sep_comma_plus_space,-esc_msb,utf8');

  it('carries the profile of the first generation', async () => {
    const { leaf } = await issue('G1', {}, { oin: '00000003123456780000' });
    const shown = await text(leaf);
    expect(shown).toContain(
      'Subject: CN=koppeling.voorbeeldbakkerij.test, serialNumber=00000003123456780000, organizationIdentifier=NTRNL-12345678, O=Voorbeeldbakkerij B.V., C=NL',
    );
    expect(shown).toMatch(/Signature Algorithm: sha256WithRSAEncryption/);
    expect(shown).toMatch(/Key Usage: critical\s+Digital Signature, Key Encipherment\n/);
    expect(shown).toMatch(
      /Extended Key Usage: \s+TLS Web Server Authentication, TLS Web Client Authentication\n/,
    );
    expect(shown).toMatch(/Policy: 2\.16\.528\.1\.1003\.1\.2\.8\.6\n\s+Policy: 0\.4\.0\.2042\.1\.1\n/);
    expect(shown).toMatch(/Subject Alternative Name: \s+DNS:koppeling\.voorbeeldbakkerij\.test\n/);
    expect(shown).toContain(`URI:${harness.url}/pki/crl/g1-tsp.crl`);
    expect(shown).toContain(`OCSP - URI:${harness.url}/pki/ocsp/g1-tsp`);
    expect(shown).toContain(`CA Issuers - URI:${harness.url}/pki/ca/g1-tsp.cer`);
  });

  it('carries the profile of the fourth generation', async () => {
    const shown = await text((await issue('G4')).leaf);
    expect(shown).toMatch(
      /Signature Algorithm: rsassaPss[\s\S]*Hash Algorithm: sha512[\s\S]*Salt Length: 0x40/,
    );
    expect(shown).toMatch(
      /Policy: 2\.16\.528\.1\.1003\.1\.2\.41\.15\.35\.11\n\s+Policy: 0\.4\.0\.2042\.1\.1\n/,
    );
    expect(shown).toContain('qcStatements');
  });

  it('has its serial number in the subject as PrintableString, and no extra attribute from the CSR', async () => {
    const { leaf } = await issue('G1');
    const structure = await openssl('asn1parse', '-in', leaf);
    expect(structure).toMatch(/:serialNumber\s+.*PRINTABLESTRING\s+:00000099123456780000/);
    expect(await text(leaf)).not.toContain('ignored');
  });

  it('leaves the OIN out when asked, and derives it from the register when none is given', async () => {
    const without = await issue('G1', {}, { oin: undefined, exclude_oin: true });
    expect(await text(without.leaf)).not.toContain('serialNumber=');
    const derived = await issue('G1', {}, { oin: undefined });
    expect(await text(derived.leaf)).toMatch(
      /serialNumber=00000003(\d{8})0000, organizationIdentifier=NTRNL-\1/,
    );
  });

  it('keeps a name as it is, whatever signs it holds', async () => {
    const name = 'Bäckerei "Ähre" #1 \\ B.V.';
    const own = { ...organization, name, skip_duplicate_org_check: true };
    const { leaf } = await issue('G1', { organization: own });
    const subject = await openssl(
      'x509',
      '-in',
      leaf,
      '-noout',
      '-subject',
      '-nameopt',
      'multiline,-esc_msb,utf8,-esc_ctrl',
    );
    expect(subject).toContain('Ähre');
    expect(subject).toContain('organizationName');
    const { order } = await issue('G1', { organization: own });
    expect(at((await harness.api('GET', `/order/certificate/${order}`)).body, 'organization.name')).toBe(
      name,
    );
  });

  it('ends with the authority above it when the term would go further', async () => {
    const { leaf, order } = await issue('G1', { order_validity: { years: 3 } });
    expect(await openssl('x509', '-in', leaf, '-noout', '-enddate')).toBe(
      'notAfter=Nov 12 00:00:00 2028 GMT\n',
    );
    expect(at((await harness.api('GET', `/order/certificate/${order}`)).body, 'certificate.valid_till')).toBe(
      '2028-11-12',
    );
  });

  it('does not outlive what was asked in the fourth generation', async () => {
    const { leaf } = await issue('G4', { order_validity: { custom_expiration_date: '09 JUN 2027' } });
    expect(await openssl('x509', '-in', leaf, '-noout', '-enddate')).toBe(
      'notAfter=Jun  9 23:59:59 2027 GMT\n',
    );
  });
});

describe('OCSP', () => {
  it('answers a GET with the request in the path', async () => {
    const { leaf } = await issue('G1');
    const request = join(harness.folder, 'request.der');
    await ocsp('G1', leaf, '-no_nonce', '-reqout', request);
    const issuer = join(harness.folder, 'issuer.pem');
    const encoded = encodeURIComponent((await readFile(request)).toString('base64'));
    const answer = await put(harness.folder, 'answer.der', await fetchBytes(`/pki/ocsp/g1-tsp/${encoded}`));
    const trust = join(harness.folder, 'ocsp-trust.pem');
    const told = await openssl(
      'ocsp',
      '-respin',
      answer,
      '-reqin',
      request,
      '-issuer',
      issuer,
      '-cert',
      leaf,
      '-CAfile',
      trust,
    );
    expect(told).toContain('.pem: good');
    expect(told).toContain('Response verify OK');
  });

  it('does not know a serial number that was never issued', async () => {
    const { leaf } = await issue('G1');
    expect(
      await ocsp('G1', leaf, '-issuer', join(harness.folder, 'issuer.pem'), '-serial', '0x1234'),
    ).toContain('0x1234: unknown');
  });

  it('refuses to speak about certificates of another authority, and what it cannot read', async () => {
    const { leaf } = await issue('G4');
    expect(await ocsp('G1', leaf)).toContain('unauthorized');
    const garbage = await fetch(`${harness.url}/pki/ocsp/g1-tsp`, { method: 'POST', body: 'garbage' });
    expect(Buffer.from(await garbage.arrayBuffer()).toString('hex')).toBe('30030a0101');
  });
});
