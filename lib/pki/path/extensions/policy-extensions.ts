import { DerError, type DerNode, readOid, readParts } from '../../read-der';
import { readCount } from '../der-values';

/** One pair of policy mappings: the issuer's policy counts as the subject's. */
export interface PolicyMapping {
  issuerPolicy: string;
  subjectPolicy: string;
}

export interface PolicyConstraints {
  /** Certificates that may still follow before a policy is needed. */
  requireExplicitPolicy?: number;
  /** Certificates that may still follow before mapping ends. */
  inhibitPolicyMapping?: number;
}

/** Section 4.2.1.4: policies, each once; qualifiers are for people and are not read. Throws DerError. */
export function readCertificatePolicies(node: DerNode): string[] {
  const policies = readParts(node).map((information) => readOid(readParts(information)[0]));
  if (policies.length === 0 || new Set(policies).size < policies.length) throw new DerError(0);
  return policies;
}

function readMapping(node: DerNode): PolicyMapping {
  const [issuer, subject, ...more] = readParts(node);
  if (more.length > 0) throw new DerError(0);
  return { issuerPolicy: readOid(issuer), subjectPolicy: readOid(subject) };
}

/** Section 4.2.1.5. Throws DerError. */
export function readPolicyMappings(node: DerNode): PolicyMapping[] {
  const mappings = readParts(node).map(readMapping);
  if (mappings.length === 0) throw new DerError(0);
  return mappings;
}

/** Section 4.2.1.11: at least one of the two. Throws DerError. */
export function readPolicyConstraints(node: DerNode): PolicyConstraints {
  const parts = readParts(node);
  const explicit = parts.find(({ tag }) => tag === 0x80);
  const mapping = parts.find(({ tag }) => tag === 0x81);
  if (parts.length === 0 || parts.length > Number(!!explicit) + Number(!!mapping)) throw new DerError(0);
  return {
    ...(explicit && { requireExplicitPolicy: readCount(explicit, 0x80) }),
    ...(mapping && { inhibitPolicyMapping: readCount(mapping, 0x81) }),
  };
}

/** Section 4.2.1.14. Throws DerError. */
export function readInhibitAnyPolicy(node: DerNode): number {
  return readCount(node);
}
