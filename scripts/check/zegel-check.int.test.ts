import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kvkNumber, type Made, makeSound, pemOf } from '@/lib/pki/acceptance/testing/sound-hierarchy';
import { openWorkshop } from '@/lib/pki/testing/commands';

const workshop = openWorkshop();
const time = '2026-11-21T12:00:00Z';
let made: Made;
let files: Record<'chain' | 'leaf' | 'issuers' | 'root' | 'crls', string>;

beforeAll(async () => {
  made = await makeSound();
  const { leaf, tsp, domain, root } = made;
  files = {
    chain: workshop.put('chain.pem', pemOf(leaf, tsp, domain)),
    leaf: workshop.put('leaf.crt', leaf.der),
    issuers: workshop.put('issuers.pem', pemOf(tsp, domain)),
    root: workshop.put('root.pem', pemOf(root)),
    crls: workshop.put('leaf.crl', made.crls[2] ?? new Uint8Array()),
  };
});
afterAll(() => workshop.close());

/** Runs the command as people do, from another folder than its own. */
function run(...args: string[]) {
  const command = `${process.cwd()}/scripts/zegel-check.mjs`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const crlOptions = () => made.crls.flatMap((crl, index) => ['--crl', workshop.put(`${index}.crl`, crl)]);
const usual = () => ['--anchors', files.root, '--time', time, '--kvk', kvkNumber];

describe('zegel-check', () => {
  it('S2-Q01 ends with 0 when everything passed', () => {
    const { status, stdout } = run(files.chain, ...usual(), ...crlOptions());
    expect(stdout).toContain('Everything that can be tested is all right');
    expect(status).toBe(0);
  });

  it('ends with 3 when nothing failed but not everything could be known', () => {
    const { status, stdout } = run(files.leaf, ...usual(), '--chain', files.issuers, '--json');
    const { verdict, rows } = JSON.parse(stdout);
    expect(verdict).toBe('not_all_known');
    expect(rows).toContainEqual({ id: 'R02', state: 'unknown_here', code: 'revocation_not_asked' });
    expect(status).toBe(3);
  });

  it('S2-R05 ends with 1 when something failed, and says it in Dutch', () => {
    const later = [files.chain, '--anchors', files.root, '--time', '2041-01-01T00:00:00Z', '--lang', 'nl'];
    const { status, stdout } = run(...later);
    expect(stdout).toContain('R05  Het certificaat is verlopen');
    expect(status).toBe(1);
  });

  it('ends with 2 for garbage, a file that is not there and a wrong option', () => {
    const garbage = workshop.put('garbage.pem', '-----BEGIN CERTIFICATE-----\nnonsense');
    expect(run(garbage).status).toBe(2);
    for (const args of [
      ['/nowhere/at/all.pem'],
      [files.chain, '--nonsense'],
      [files.chain, '--time', 'noon'],
      [],
    ]) {
      const { status, stdout, stderr } = run(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('zegel-check:');
    }
  });

  it('takes a request before ordering', () => {
    const csr = workshop.put('own.csr', '');
    const subject = ['-keyout', 'own.key', '-subj', '/CN=api.bakkerij-zegelaar.nl'];
    workshop.run('openssl', 'req', '-new', '-newkey', 'rsa:2048', '-nodes', '-out', csr, ...subject);
    const { status, stdout } = run(csr, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ tested: { what: 'request' }, verdict: 'not_all_known' });
    expect(status).toBe(3);
  });

  it('names the holder as openssl does', () => {
    const { tested } = JSON.parse(run(files.chain, '--json', '--time', time).stdout);
    const said = workshop.run(
      'openssl',
      'x509',
      '-in',
      files.chain,
      '-noout',
      '-subject',
      '-fingerprint',
      '-sha256',
    );
    expect(said).toContain(tested.commonName);
    expect(said).toContain(tested.serialNumber);
    expect(said.replaceAll(':', '').toLowerCase()).toContain(tested.sha256);
  });

  it('validates a path alone, with the inputs of RFC 5280 section 6.1.1', () => {
    const path = ['--path', files.chain, '--anchors', files.root, '--time', time];
    expect(run(...path)).toMatchObject({ status: 0, stdout: 'valid: a path of 4 certificates\n' });
    const other = run(...path, '--json', '--policy', '1.2.3', '--explicit-policy');
    expect(JSON.parse(other.stdout)).toMatchObject({
      valid: false,
      refusals: [{ code: 'policy_not_acceptable' }],
    });
    expect(other.status).toBe(1);
    expect(run(...path, '--revocation', 'required').status).toBe(3);
    const wrongHost = run(...path, '--host', 'www.example.com');
    expect(wrongHost.stdout).toContain('host_name_mismatch');
  });

  it('explains itself', () => {
    expect(run('--help').stdout).toContain('Exit status');
  });
});
