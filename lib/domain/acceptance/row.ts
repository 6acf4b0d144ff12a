import { type CriterionId, criteria, criterionIds } from './criteria';
import type { FindingCode } from './finding-codes';

/** `unknown_here`: it may be right or wrong; what is at hand does not say. `not_applicable`: there is nothing to judge. */
export type RowState = 'passed' | 'failed' | 'unknown_here' | 'not_applicable';

export type FindingParams = Readonly<Record<string, string | number>>;

export interface Finding {
  readonly state: RowState;
  readonly code: FindingCode;
  /** What the words of the code need: names, numbers, and moments in ISO 8601. */
  readonly params?: FindingParams;
}

/** What was found of some of the criteria. */
export type Findings = Partial<Record<CriterionId, Finding>>;

export interface Row extends Finding {
  readonly id: CriterionId;
}

const finding =
  (state: RowState) =>
  (code: FindingCode, params?: FindingParams): Finding => ({ state, code, ...(params && { params }) });

export const failed = finding('failed');
export const unknownHere = finding('unknown_here');
export const notApplicable = finding('not_applicable');
export const passed = (): Finding => ({ state: 'passed', code: 'fine' });

const weight: Readonly<Record<RowState, number>> = {
  failed: 3,
  unknown_here: 2,
  not_applicable: 1,
  passed: 0,
};

/** Several looks at the same criteria as one: of two findings the graver counts, of two alike the first. */
export function mergeFindings(...looks: readonly Findings[]): Findings {
  const merged: Findings = {};
  for (const look of looks) {
    for (const id of criterionIds) {
      const found = look[id];
      const known = merged[id];
      if (found && (!known || weight[found.state] > weight[known.state])) merged[id] = found;
    }
  }
  return merged;
}

/** The same finding for several criteria. */
export function forAll(ids: readonly CriterionId[], found: Finding): Findings {
  return Object.fromEntries(ids.map((id) => [id, found]));
}

/** One row for every criterion, in the order of the list; what nothing was found against has passed. */
export function rowsOf(findings: Findings): Row[] {
  return criterionIds.map((id) => ({ id, ...(findings[id] ?? passed()) }));
}

/**
 * What all rows come to. `not_all_known` looks at what a file with its chain and revocation data can show: what only a
 * register or KVK itself knows stays open in every test without them.
 */
export type Verdict = 'passed' | 'failed' | 'not_all_known';

export function verdictOf(rows: readonly Row[]): Verdict {
  if (rows.some(({ state }) => state === 'failed')) return 'failed';
  const open = rows.some(
    ({ id, state }) =>
      state === 'unknown_here' && (criteria[id].kind === 'file' || criteria[id].kind === 'chain'),
  );
  return open ? 'not_all_known' : 'passed';
}
