import type { Finding } from '@/lib/domain/request/pre-check-finding';
import type { SimilarState } from '@/lib/domain/request/pre-check-similar';
import type { ActionResult } from './action-result';

/** Another order of this account for the same number and the same kind of certificate. */
export interface SimilarOrder {
  readonly orderId: string;
  readonly number: string;
  readonly stands: SimilarState;
  readonly commonName: string | null;
  /** End of its certificate; null while there is none. */
  readonly notAfter: Date | null;
  /** It can be renewed today, which is most often what is meant. */
  readonly renewable: boolean;
}

/** What is found against a request so far, and what the account has already for the same number. */
export interface RequestFindings {
  readonly findings: readonly Finding[];
  readonly similar: readonly SimilarOrder[];
  /** As KVK has it; null when there is none, it is unknown or KVK could not be asked. */
  readonly rsin: string | null;
}

/** A number that is not saved yet, judged with the organisation that is. */
export interface JudgedNumber {
  /** The 20 positions it gives. */
  readonly number: string;
  /** What the OIN register said of it. */
  readonly register: 'active' | 'withdrawn' | 'unknown' | 'could_not_ask';
  readonly registeredName: string | null;
  readonly findings: readonly Finding[];
  readonly similar: readonly SimilarOrder[];
}

/** Looks a number up before it is saved. */
export type JudgeNumber = (input: {
  orderId: string;
  answer: unknown;
}) => Promise<ActionResult<JudgedNumber>>;
