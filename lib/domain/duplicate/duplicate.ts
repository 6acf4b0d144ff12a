import { z } from 'zod';
import type { OrderState } from '../order/lifecycle';
import type { ProblemCode } from '../problem';

/** A system has a short name; it stands in lists beside the name of the certificate. */
export const LONGEST_PURPOSE = 60;

/** So many may stand beside the first certificate of an order at one time; more is a mistake rather than a wish. */
export const MOST_DUPLICATES = 10;

/** For which system a further certificate is meant. */
export const purposeSchema = z
  .string({ error: 'required' })
  .trim()
  .min(1, { error: 'required' })
  .max(LONGEST_PURPOSE, { error: 'too_long' });

export interface DuplicateFacts {
  readonly state: OrderState;
  /** The key lies on a device that was made for one person. */
  readonly onDevice: boolean;
  /** The yearly price is no longer paid. */
  readonly ended: boolean;
  /** Those that are asked for or in use, neither refused, revoked nor expired. */
  readonly living: number;
}

/** Why no certificate can be asked for beside the one that is there, or undefined when it can. */
export function duplicateRefusal({
  state,
  onDevice,
  ended,
  living,
}: DuplicateFacts): ProblemCode | undefined {
  if (onDevice) return 'duplicates_not_allowed';
  if (state === 'reissuing') return 'reissue_running';
  if (state !== 'issued' && state !== 'completed') return 'duplicate_not_possible';
  if (ended) return 'subscription_ended';
  return living >= MOST_DUPLICATES ? 'too_many_duplicates' : undefined;
}

export const duplicateStates = ['asked', 'sent', 'issued', 'refused', 'unclear'] as const;
export type DuplicateState = (typeof duplicateStates)[number];

/** Those of which the CA still has to say something. */
export const isOpenDuplicate = (state: DuplicateState): boolean =>
  state === 'asked' || state === 'sent' || state === 'unclear';
