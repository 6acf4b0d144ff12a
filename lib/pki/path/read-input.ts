import type { Bytes } from '../bytes';
import { DerError, findDerFault, readDer } from '../read-der';
import type { Anchor } from './chain';
import { type NameConstraints, readNameConstraints } from './extensions/name-constraints';
import type { PathInput, TrustAnchor } from './input';
import { readDistinguishedName } from './names';
import {
  type Certificate,
  type CertificateFault,
  mostCertificateBytes,
  parseCertificate,
} from './parse-certificate';
import type { Refusal } from './refusals';
import type { Budget } from './search/budget';
import { withoutDuplicates } from './search/pool';

/** The bytes of an input, read. What could not be read is left out and named. */
export interface ReadInput {
  target?: Certificate;
  candidates: Certificate[];
  anchors: Anchor[];
  nameConstraints?: NameConstraints;
  /** Faults without which the input cannot be judged. */
  refusals: Refusal[];
  /** Faults in candidates and anchors, that tell why no path was found. */
  leftOut: Refusal[];
}

type Part = 'candidate' | 'anchor' | 'certificate' | 'name_constraints';

function malformed(part: Part, index: number, fault: CertificateFault): Refusal {
  return { code: 'malformed', part, index, ...fault, ...(part === 'certificate' && { at: 0 }) };
}

function bytesOf(anchor: TrustAnchor): Bytes[] {
  return 'certificate' in anchor ? [anchor.certificate] : [anchor.name, anchor.publicKeyInfo];
}

/** Reads every certificate and anchor of an input once. Throws LimitReached. */
export function readInput(input: PathInput, budget: Budget): ReadInput {
  const { certificate, candidates = [], anchors } = input;
  for (const { length } of [certificate, ...candidates, ...anchors.flatMap(bytesOf)]) {
    // What is too large to be read costs nothing.
    budget.spend('bytes', length > mostCertificateBytes ? 0 : length);
  }
  const target = parseCertificate(certificate);
  const read: ReadInput = { candidates: [], anchors: [], refusals: [], leftOut: [] };
  if (target.ok) read.target = target.certificate;
  else read.refusals.push(malformed('certificate', 0, target.fault));
  for (const [index, der] of withoutDuplicates(candidates).entries()) {
    budget.spend('certificates');
    const parsed = parseCertificate(der);
    if (parsed.ok) read.candidates.push(parsed.certificate);
    else read.leftOut.push(malformed('candidate', index, parsed.fault));
  }
  for (const [index, anchor] of anchors.entries()) {
    budget.spend('certificates');
    const known = readAnchor(anchor);
    if ('reason' in known) read.leftOut.push(malformed('anchor', index, known));
    else read.anchors.push(known);
  }
  return { ...read, ...readInitialNames(input, read.refusals) };
}

function readAnchor(anchor: TrustAnchor): Anchor | CertificateFault {
  if ('certificate' in anchor) {
    const parsed = parseCertificate(anchor.certificate);
    if (!parsed.ok) return parsed.fault;
    const { subject, publicKeyInfo } = parsed.certificate;
    return { name: subject, publicKeyInfo, certificate: parsed.certificate };
  }
  const { name, publicKeyInfo } = anchor;
  try {
    if (findDerFault(name) !== undefined || findDerFault(publicKeyInfo) !== undefined)
      return { reason: 'not_der' };
    return { name: readDistinguishedName(readDer(name)), publicKeyInfo };
  } catch (error) {
    if (error instanceof DerError) return { reason: 'not_der' };
    throw error;
  }
}

function readInitialNames(
  { initialNameConstraints: der }: PathInput,
  refusals: Refusal[],
): { nameConstraints?: NameConstraints } {
  if (!der) return {};
  try {
    if (findDerFault(der) === undefined) return { nameConstraints: readNameConstraints(readDer(der)) };
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
  }
  refusals.push(malformed('name_constraints', 0, { reason: 'not_der' }));
  return {};
}
