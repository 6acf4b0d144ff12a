import { readFileSync } from 'node:fs';
import type { Bytes } from '@/lib/pki/bytes';
import type { PathInput, Profile, Purpose } from '@/lib/pki/path/input';
import { validatePath } from '@/lib/pki/path/validate-path';
import type { Outcome } from './score';

interface PeerName {
  kind: 'RFC822' | 'DNS' | 'IP';
  value: string;
}

/** A case of x509-limbo, as far as it is read here. */
interface Case {
  id: string;
  features: string[];
  validation_kind: 'CLIENT' | 'SERVER';
  trusted_certs: string[];
  untrusted_intermediates: string[];
  peer_certificate: string;
  validation_time: string | null;
  extended_key_usage: string[];
  expected_result: 'SUCCESS' | 'FAILURE';
  expected_peer_name: PeerName | null;
  expected_peer_names: PeerName[];
  max_chain_depth: number | null;
  crls: string[];
}

function derOf(pem: string): Bytes {
  const base64 = pem.replace(/-----[^-]*-----|\s/g, '');
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

const profiles: Record<string, Profile> = {
  rfc5280: 'rfc5280',
  crl: 'rfc5280',
  webpki: 'web_pki',
  online: 'web_pki',
};

/** The namespace of a case says whose rules it is about; the others are about paths alone. */
function profileOf({ id }: Case): Profile {
  return profiles[id.split('::')[0] ?? ''] ?? 'path_only';
}

function purposeOf({ validation_kind, extended_key_usage: [usage] }: Case): Purpose {
  if (usage) return usage as Purpose;
  return validation_kind === 'SERVER' ? 'serverAuth' : 'clientAuth';
}

function inputOf(test: Case): PathInput {
  const names = [...(test.expected_peer_name ? [test.expected_peer_name] : []), ...test.expected_peer_names];
  return {
    certificate: derOf(test.peer_certificate),
    candidates: test.untrusted_intermediates.map(derOf),
    anchors: test.trusted_certs.map((pem) => ({ certificate: derOf(pem) })),
    time: test.validation_time ? new Date(test.validation_time) : new Date(),
    purpose: purposeOf(test),
    hostName: names.find(({ kind }) => kind !== 'RFC822')?.value,
    emailAddress: names.find(({ kind }) => kind === 'RFC822')?.value,
    crls: test.crls.map(derOf),
    revocation: test.crls.length > 0 ? 'if_given' : 'off',
    profile: profileOf(test),
    ...(test.max_chain_depth !== null && { limits: { intermediates: test.max_chain_depth } }),
  };
}

/** Runs every case of a limbo.json. */
export async function runLimbo(file: string): Promise<Outcome[]> {
  const { testcases } = JSON.parse(readFileSync(file, 'utf8')) as { testcases: Case[] };
  const outcomes: Outcome[] = [];
  for (const test of testcases) {
    outcomes.push({
      group: test.id
        .split('::')
        .slice(0, test.id.startsWith('online') ? 1 : -1)
        .join('::'),
      test: [test.id, ...test.features].join(' '),
      expected: test.expected_result === 'SUCCESS' ? 'valid' : 'invalid',
      result: await validatePath(inputOf(test)),
    });
  }
  return outcomes;
}
