import type { Bytes } from '../bytes';
import { narrowByAnchor, type Start, startFrom } from './anchor-start';
import type { Anchor, Chain } from './chain';
import { checkAlgorithms, defaultAlgorithms } from './checks/algorithm-policy';
import { checkCriticalExtensions } from './checks/critical-extensions';
import { checkDates } from './checks/dates';
import { checkEmailAddress, checkHostName } from './checks/identity';
import { checkIssuers, checkPathLength } from './checks/issuers';
import { checkPurpose } from './checks/purpose';
import { checkSignatureNames, checkSignatures } from './checks/signatures';
import { checkNames, refuseConstraints } from './constraints/check-names';
import type { NameConstraints } from './extensions/name-constraints';
import type { PathInput } from './input';
import type { Certificate } from './parse-certificate';
import { checkPolicies, type PolicySets } from './policies/check-policies';
import { checkCrlProfile } from './profile/check-crl-profile';
import { checkProfile } from './profile/check-profile';
import type { Refusal } from './refusals';
import type { Search } from './search/find-chains';

/** Reasons given for one path: a certificate with thousands of names can be refused for each. */
const mostRefusals = 100;

/** What one validation is about. */
export interface Task {
  input: PathInput;
  search: Search;
  nameConstraints?: NameConstraints;
  intermediates: number;
}

/** What came of checking one path. It is valid when there are no refusals. */
export interface ChainVerdict {
  chain: Chain;
  refusals: Refusal[];
  policies: PolicySets;
  /** The working public key of each certificate, the target's first. */
  workingKeys: Bytes[];
}

/**
 * Everything about a path but revocation (RFC 5280 section 6.1): each check is a function of its own over the whole
 * path, and all of them speak, so that a refusal names every reason.
 */
export async function checkChain(chain: Chain, task: Task): Promise<ChainVerdict> {
  const { search } = task;
  const start = startOf(chain.anchor, task);
  const honoured = honouredCertificates(chain, task.input);
  const signatures = await checkSignatures(chain, search.book);
  const policies = checkPolicies(chain.certificates, start);
  const refusals = [
    ...signatures.refusals,
    ...checkAlgorithms(chain, task.input.algorithms ?? defaultAlgorithms),
    ...checkCertificates(honoured, task.input),
    ...checkIssuers(honoured),
    ...checkPathLength(chain.certificates, start.pathLength),
    ...checkStartNames(start, chain),
    ...checkNames(chain.certificates, start.nameConstraints, search.budget),
    ...policies.refusals,
    ...checkProfile(honoured, chain, task.input.profile),
    ...checkCrlProfile(honoured, chain, task.input),
  ];
  return {
    chain,
    refusals: refusals.slice(0, mostRefusals),
    policies: policies.sets,
    workingKeys: signatures.workingKeys,
  };
}

/** What can be said of certificates that lead to no anchor. */
export function checkUnanchored(certificates: Certificate[], input: PathInput): Refusal[] {
  return [
    ...checkAlgorithms({ certificates }, input.algorithms ?? defaultAlgorithms),
    ...checkCertificates(certificates, input),
    ...checkIssuers(certificates),
  ];
}

function checkCertificates(certificates: Certificate[], input: PathInput): Refusal[] {
  return [
    ...checkSignatureNames(certificates),
    ...checkDates(certificates, input.time),
    ...checkCriticalExtensions(certificates),
    ...checkPurpose(certificates, input.purpose),
    ...certificates.slice(0, 1).flatMap((target) => checkHostName(target, input.hostName)),
    ...certificates.slice(0, 1).flatMap((target) => checkEmailAddress(target, input.emailAddress)),
  ];
}

function isHonoured({ anchorConstraints = 'honour' }: PathInput): boolean {
  return anchorConstraints === 'honour';
}

/** The certificates that bind the path: with that of the anchor, where it is to be honoured. */
function honouredCertificates({ certificates, anchor }: Chain, input: PathInput): Certificate[] {
  return isHonoured(input) && anchor.certificate ? [...certificates, anchor.certificate] : certificates;
}

function startOf(anchor: Anchor, { input, nameConstraints, intermediates }: Task): Start {
  const start = startFrom(input, nameConstraints, intermediates);
  return isHonoured(input) ? narrowByAnchor(start, anchor) : start;
}

/** Constraints in force from the start can be malformed too: those of the anchor, or of the input. */
function checkStartNames({ nameConstraints }: Start, { certificates, anchor }: Chain): Refusal[] {
  return nameConstraints.flatMap((constraints) =>
    refuseConstraints(
      constraints,
      constraints === anchor.certificate?.nameConstraints ? certificates.length : undefined,
    ),
  );
}
