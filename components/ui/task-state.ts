/** How a check or a part of the work stands. The same words as the checks of an order. */
export type TaskState = 'later' | 'todo' | 'busy' | 'passed' | 'failed' | 'unclear';

/** Who acts next. */
export type TaskOwner = 'applicant' | 'representative' | 'us' | 'ca';

/** Key under `ui.task.states` for a state, seen by someone who is one of the owners, or by staff (nobody). */
export function stateKey(state: TaskState, owner: TaskOwner, mine: boolean) {
  if (state === 'todo' && !mine) return todoOf[owner];
  if (state === 'busy' && owner === 'ca') return 'busyCa';
  return state;
}

const todoOf = {
  applicant: 'todoApplicant',
  representative: 'todoRepresentative',
  us: 'todoUs',
  ca: 'todoCa',
} as const;
