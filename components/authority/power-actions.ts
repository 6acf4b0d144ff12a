import type { ActionResult } from '@/lib/views/action-result';
import type { TypedPower, TypedSignatory } from './schemas';

/** What an applicant may do about the power of attorney of one order. */
export interface PowerActions {
  readonly make: (power: TypedPower) => Promise<ActionResult<void>>;
  readonly change: (signatoryId: string, signatory: TypedSignatory) => Promise<ActionResult<void>>;
  readonly again: (signatoryId: string) => Promise<ActionResult<void>>;
  readonly withdraw: () => Promise<ActionResult<void>>;
}
