import type { CheckFacts } from './check-facts';
import type { CheckKind, CheckRow } from './check-kinds';
import { conflict, part, type RowPart } from './row';

/** The checks that come before the representative is asked to approve; the domain is not one (S0-1.4.3, C-21). */
export const approvalNeeds = [
  'organisation',
  'oin',
  'authority',
  'identity',
  'title',
] as const satisfies readonly CheckKind[];

/** True when the checks before the approval have passed; one that the product does not have holds nothing up. */
export function isApprovalOpen(rows: readonly Pick<CheckRow, 'kind' | 'state'>[]): boolean {
  return rows.every(({ kind, state }) => state === 'passed' || !approvalNeeds.some((need) => need === kind));
}

/** True when nothing but the CA's own work stands between the order and the certificate (C-21). */
export function isIssuanceOpen(rows: readonly Pick<CheckRow, 'kind' | 'state'>[]): boolean {
  return rows.every(({ kind, state }) => kind === 'key' || state === 'passed');
}

/**
 * The representative's approval of the whole order: first a colleague of the applicant looks, where the account wants
 * that; later until the checks it rests on have passed. An approval while one of them is open again is a conflict; a
 * refusal always counts.
 */
export function approvalCheck({ approval, review, stateSince }: CheckFacts, open: boolean): RowPart {
  const { state, since, by, mailLost } = approval;
  if (state === 'declined') return part('failed', 'representative', 'approval_declined', since);
  if (state === 'approved')
    return open ? part('passed', 'representative', 'approval_given', since) : conflict(since);
  if (review?.state === 'asked') {
    return part('todo', 'applicant', 'approval_colleague_looks', review.since, 'review_order');
  }
  if (!open) return part('later', 'representative', 'approval_waits_for_checks', stateSince);
  if (state === 'none') return part('busy', 'us', 'approval_being_asked', since);
  // Whose identity is established keeps the address, unless our own people change it.
  if (mailLost) return part('busy', 'us', 'approval_mail_lost', mailLost);
  return by === 'ca'
    ? part('todo', 'representative', 'approval_asked_by_ca', since)
    : part('todo', 'representative', 'approval_asked', since, 'approve_order');
}
