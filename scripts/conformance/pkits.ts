import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bytes } from '@/lib/pki/bytes';
import { anyPolicy } from '@/lib/pki/path/extensions/oids';
import type { PathInput } from '@/lib/pki/path/input';
import { type PathResult, validatePath } from '@/lib/pki/path/validate-path';
import type { Outcome } from './score';

/** Sections of the Public Key Interoperability Test Suite (NIST, version 1.0.1). */
const sections: Record<string, string> = {
  '4.1': 'signatures',
  '4.2': 'validity periods',
  '4.3': 'name chaining',
  '4.4': 'basic revocation',
  '4.5': 'self-issued certificates',
  '4.6': 'basic constraints',
  '4.7': 'key usage',
  '4.8': 'policies',
  '4.9': 'require explicit policy',
  '4.10': 'policy mappings',
  '4.11': 'inhibit policy mapping',
  '4.12': 'inhibit any policy',
  '4.13': 'name constraints',
  '4.14': 'distribution points',
  '4.15': 'delta CRLs',
  '4.16': 'private extensions',
};

interface Test {
  number: string;
  target: string;
  expected: Outcome['expected'];
  policies: string[];
  options: string[];
  crls: string[];
}

/** A test policy of the suite by its number. */
const policyOid = (number: string) => (number === 'any' ? anyPolicy : `2.16.840.1.101.3.2.1.48.${number}`);

function readTests(): Test[] {
  const lines = readFileSync(join(import.meta.dirname, 'pkits-tests.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [number = '', target = '', verdict, policies = '', options = '', crls = ''] = line.split('\t');
    return {
      number,
      target,
      expected: verdict === 'valid' ? 'valid' : 'invalid',
      policies: policies === '-' ? [] : policies.split(' ').map(policyOid),
      options: options.split(' '),
      crls: crls.split(' '),
    };
  });
}

const readBytes = (path: string): Bytes => new Uint8Array(readFileSync(path));
const readFolder = (folder: string) => readdirSync(folder).map((name) => readBytes(join(folder, name)));

/** Every certificate of the suite is offered to every test: finding the path is part of it. */
function inputOf(folder: string, candidates: Bytes[], test: Test): PathInput {
  const named = test.options.find((option) => option.startsWith('policies='))?.slice('policies='.length);
  return {
    candidates,
    crls: test.crls.map((name) => readBytes(join(folder, 'crls', `${name}.crl`))),
    certificate: readBytes(join(folder, 'certs', `${test.target}.crt`)),
    anchors: [{ certificate: readBytes(join(folder, 'certs', 'TrustAnchorRootCertificate.crt')) }],
    time: new Date('2011-04-15T00:00:00Z'),
    algorithms: 'any',
    revocation: 'required',
    initialPolicies: named?.split(',').map(policyOid),
    initialExplicitPolicy: test.options.includes('explicit'),
    initialPolicyMappingInhibit: test.options.includes('no-mapping'),
    initialAnyPolicyInhibit: test.options.includes('no-any'),
    limits: { certificates: 1_000 },
  };
}

function remarkOn({ policies }: Test, result: PathResult): string | undefined {
  if (!result.valid) return undefined;
  const found = result.policies.user.toSorted().join(' ');
  return found === policies.toSorted().join(' ') ? undefined : `policies found: ${found || 'none'}`;
}

/** Runs the suite from a folder that holds `certs/*.crt` and `crls/*.crl`. */
export async function runPkits(folder: string): Promise<Outcome[]> {
  const candidates = readFolder(join(folder, 'certs'));
  const outcomes: Outcome[] = [];
  for (const test of readTests()) {
    const result = await validatePath(inputOf(folder, candidates, test));
    const section = test.number.split('.').slice(0, 2).join('.');
    outcomes.push({
      group: `${section} ${sections[section]}`,
      test: `${test.number} ${test.target}`,
      expected: test.expected,
      result,
      remark: remarkOn(test, result),
    });
  }
  return outcomes;
}
