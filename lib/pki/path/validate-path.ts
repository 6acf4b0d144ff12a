import { type Bytes, equalBytes } from '../bytes';
import { type Anchor, type Chain, isSelfIssued } from './chain';
import { type ChainVerdict, checkChain, checkUnanchored, type Task } from './check-chain';
import { checkPathRevocation } from './check-path-revocation';
import type { PathInput } from './input';
import type { Certificate } from './parse-certificate';
import type { PolicySets } from './policies/check-policies';
import { readInput } from './read-input';
import type { Refusal } from './refusals';
import { Budget, defaultLimits, LimitReached } from './search/budget';
import { findChains, longestPath } from './search/find-chains';
import { makePool } from './search/pool';
import { SignatureBook } from './signature/signature-book';

/** Whether a certificate may be believed, and by which path or why not. */
export type PathResult =
  | {
      valid: true;
      /** DER: the target first, the certificate of the anchor last where it has one. */
      path: Bytes[];
      policies: PolicySets;
      /** The target's SubjectPublicKeyInfo, with DSA parameters that it takes over from its issuers. */
      publicKeyInfo: Bytes;
    }
  | {
      valid: false;
      /** The path that came nearest, as far as it leads. */
      path: Bytes[];
      refusals: Refusal[];
    };

/**
 * Validates a certificate by RFC 5280 section 6: searches a path to a trust anchor and checks it. Of several paths the
 * first valid one counts; if there is none, the reasons are those of the path with the fewest. The result follows from
 * the input alone; work is bounded by `limits`. Never throws on bad input.
 */
export async function validatePath(input: PathInput): Promise<PathResult> {
  const limits = { ...defaultLimits, ...input.limits };
  const budget = new Budget(limits);
  try {
    const { target, candidates, anchors, nameConstraints, refusals, leftOut } = readInput(input, budget);
    if (!target || refusals.length > 0) return { valid: false, path: [], refusals };
    const pool = makePool(candidates, anchors);
    const search = { pool, book: new SignatureBook(budget), budget, time: input.time };
    const task = { input, search, nameConstraints, intermediates: limits.intermediates };
    const verdict = await findVerdict(target, task, []);
    return verdict ? resultOf(verdict) : await explainAbsence(target, task, leftOut);
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    return { valid: false, path: [], refusals: [{ code: 'search_limit', limit: error.limit }] };
  }
}

/**
 * The first valid path, or the refused one with the fewest reasons. `pending` are certificates whose own validation
 * waits for this one: they prove nothing here. Throws LimitReached only when no path was checked.
 */
async function findVerdict(
  target: Certificate,
  task: Task,
  pending: Certificate[],
): Promise<ChainVerdict | undefined> {
  let best: ChainVerdict | undefined;
  try {
    for await (const chain of findChains(target, task.search, 'by_signature')) {
      task.search.budget.spend('paths');
      const verdict = await judge(chain, task, pending);
      if (verdict.refusals.length === 0) return verdict;
      if (!best || verdict.refusals.length < best.refusals.length) best = verdict;
    }
  } catch (error) {
    if (!(error instanceof LimitReached && best)) throw error;
    best.refusals.push({ code: 'search_limit', limit: error.limit });
  }
  return best;
}

/** Revocation is asked of paths that are valid otherwise. */
async function judge(chain: Chain, task: Task, pending: Certificate[]): Promise<ChainVerdict> {
  const verdict = await checkChain(chain, task);
  if (verdict.refusals.length > 0) return verdict;
  const refusals = await checkPathRevocation(verdict, task, (signer, anchor) =>
    isSignerValid(signer, anchor, task, [...pending, ...chain.certificates.slice(0, 1)]),
  );
  return { ...verdict, refusals };
}

/** A signer of CRLs is held to the same anchor, time and algorithms, not to what was wanted of the target. */
async function isSignerValid(
  signer: Certificate,
  anchor: Anchor,
  task: Task,
  pending: Certificate[],
): Promise<boolean> {
  if (pending.some(({ der }) => equalBytes(der, signer.der))) return false;
  const { certificate, anchors, anchorConstraints, time, algorithms, crls, ocspAnswers, revocation } =
    task.input;
  const input = { certificate, anchors, anchorConstraints, time, algorithms, crls, ocspAnswers, revocation };
  const pool = makePool(task.search.pool.certificates, [anchor]);
  const own = { input, search: { ...task.search, pool }, intermediates: task.intermediates };
  const verdict = await findVerdict(signer, own, pending);
  return verdict?.refusals.length === 0;
}

/** No path by signatures: says what is wrong with the one that the names lead along, or where they stop. */
async function explainAbsence(target: Certificate, task: Task, leftOut: Refusal[]): Promise<PathResult> {
  for await (const chain of findChains(target, task.search, 'by_name')) {
    const { refusals } = await checkChain(chain, task);
    if (refusals.length > 0) return { valid: false, path: pathOf(chain), refusals };
  }
  const path = await longestPath(target, task.search);
  const at = path.length - 1;
  const last = path[at] ?? target;
  const code = isSelfIssued(last) ? 'not_trusted' : 'issuer_not_found';
  const refusals: Refusal[] = [{ code, at }, ...leftOut, ...checkUnanchored(path, task.input)];
  return { valid: false, path: path.map(({ der }) => der), refusals };
}

function pathOf({ certificates, anchor }: Chain): Bytes[] {
  return [...certificates, ...(anchor.certificate ? [anchor.certificate] : [])].map(({ der }) => der);
}

function resultOf({ chain, refusals, policies, workingKeys }: ChainVerdict): PathResult {
  const publicKeyInfo = workingKeys[0] ?? new Uint8Array(0);
  const path = pathOf(chain);
  return refusals.length > 0
    ? { valid: false, path, refusals }
    : { valid: true, path, policies, publicKeyInfo };
}
