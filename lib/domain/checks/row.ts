import type { CheckAction, CheckKind, CheckReason, CheckRow, CheckState, Owner } from './check-kinds';

/** A row before it knows its kind. */
export type RowPart = Omit<CheckRow, 'kind'>;

export function part(
  state: CheckState,
  owner: Owner,
  reason: CheckReason,
  since: Date,
  action: CheckAction | null = null,
): RowPart {
  return { state, owner, reason, since, action };
}

/** Two sources contradict each other: we find out, the customer has nothing to do. */
export function conflict(since: Date): RowPart {
  return part('unclear', 'us', 'answers_conflict', since);
}

/** The CA used a word we do not know. */
export function unknown(since: Date): RowPart {
  return part('unclear', 'us', 'answer_unknown', since);
}

export function ofKind(kind: CheckKind, row: RowPart): CheckRow {
  return { kind, ...row };
}

/** The later of two instants; a row is as old as the newest fact it rests on. */
export function later(first: Date, second: Date): Date {
  return second > first ? second : first;
}
