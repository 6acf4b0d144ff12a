/**
 * What KVK asks of a certificate (seed list of requirements, S2-Q01 … Q08) and every reason for which its portal refuses
 * one (S2-R01 … R33), as data. `R05`, `R06` and `R24` are told apart so that each can fail alone: R05 and R24 speak of
 * the client certificate, R06 of its issuers. Likewise R10 is a signature that is wrong, R17 names or key identifiers
 * that do not follow on each other, R22 an end that nobody here trusts.
 */

/**
 * Where a criterion is decided: in the file itself; by the path to a trusted root, revocation included; by a register or
 * a number that only the holder knows; or by KVK's portal alone.
 */
export type CriterionKind = 'file' | 'chain' | 'register' | 'portal';

/** Whom a criterion binds: everyone, bearers of a PKIoverheid certificate, bearers of another, or companies. */
export type Audience = 'everyone' | 'pkioverheid' | 'other_certificate' | 'market_party';

interface CriterionFacts {
  readonly kind: CriterionKind;
  readonly audience: Audience;
}

const everyone = (kind: CriterionKind): CriterionFacts => ({ kind, audience: 'everyone' });

const facts = {
  Q01: everyone('chain'),
  Q02: everyone('file'),
  Q03a: everyone('file'),
  Q03b: everyone('file'),
  Q04: everyone('chain'),
  Q05a: everyone('file'),
  Q05b: everyone('file'),
  Q06: everyone('file'),
  Q07: { kind: 'file', audience: 'market_party' },
  Q08: everyone('file'),
  R01: everyone('chain'),
  R02: everyone('chain'),
  R03: everyone('file'),
  R04: { kind: 'file', audience: 'pkioverheid' },
  R05: everyone('file'),
  R06: everyone('chain'),
  R07: everyone('chain'),
  R08: everyone('chain'),
  R09: everyone('chain'),
  R10: everyone('chain'),
  R11: everyone('file'),
  R12: everyone('file'),
  R13: everyone('file'),
  R14: everyone('register'),
  R15: everyone('portal'),
  R16: everyone('file'),
  R17: everyone('chain'),
  R18: everyone('file'),
  R19: everyone('file'),
  R20: { kind: 'file', audience: 'other_certificate' },
  R21: everyone('file'),
  R22: everyone('chain'),
  R23: everyone('chain'),
  R24: everyone('file'),
  R25: everyone('register'),
  R26: everyone('register'),
  R27: everyone('chain'),
  R28: everyone('chain'),
  R29: everyone('chain'),
  R30: everyone('chain'),
  R31: everyone('file'),
  R32: everyone('portal'),
  R33: everyone('register'),
} as const satisfies Record<string, CriterionFacts>;

export type CriterionId = keyof typeof facts;

export const criteria: Readonly<Record<CriterionId, CriterionFacts>> = facts;

/** Every requirement and every reason, in the order of the list. */
export const criterionIds = Object.keys(facts) as CriterionId[];

/** The rejection reasons among them. */
export const rejectionIds = criterionIds.filter((id) => id.startsWith('R'));
