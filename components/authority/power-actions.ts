import type { ActionResult } from '@/lib/views/action-result';
import type { FormAction } from '../form/use-submit';
import type { TypedPower, TypedSignatory } from './schemas';

/** What an applicant may do about the power of attorney of one order. */
export interface PowerActions {
  readonly make: (power: TypedPower) => Promise<ActionResult<void>>;
  readonly change: (signatoryId: string, signatory: TypedSignatory) => Promise<ActionResult<void>>;
  readonly again: (signatoryId: string) => Promise<ActionResult<void>>;
  readonly withdraw: () => Promise<ActionResult<void>>;
}

/** What one of our people may say of it, each with the reason. */
export type JudgeActions = Readonly<
  Record<'check' | 'accept' | 'refuse', FormAction<{ reason: string }, void>>
>;
