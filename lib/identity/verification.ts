import { z } from 'zod';

/** Why an identity check failed; `other` is a reason the provider added later. */
export type IdentityReason =
  | 'document_unreadable'
  | 'document_not_accepted'
  | 'document_expired'
  | 'face_mismatch'
  | 'name_mismatch'
  | 'aborted'
  | 'other';

/** Where an identity check stands; `unknown` is a status the provider added later: wait and fetch again. */
export type IdentityStatus = 'created' | 'started' | 'submitted' | 'passed' | 'failed' | 'unknown';

/** An identity check of one person for one order. */
export interface Verification {
  id: string;
  /** Our own reference. */
  reference: string;
  status: IdentityStatus;
  reason: IdentityReason | undefined;
  /** Code that the person types into the app. */
  code: string;
  /** Address of the app for this check. */
  appUrl: string;
}

const statuses = ['created', 'started', 'submitted', 'passed', 'failed'] as const;
const reasons = [
  'document_unreadable',
  'document_not_accepted',
  'document_expired',
  'face_mismatch',
  'name_mismatch',
  'aborted',
] as const;

/** A check as the provider sends it. */
export const verification = z
  .looseObject({
    id: z.string().min(1),
    reference: z.string().min(1),
    status: z.string().transform((word) => statuses.find((known) => known === word) ?? 'unknown'),
    reason: z.string().nullish(),
    code: z.string().min(1),
    appUrl: z.url({ protocol: /^https?$/ }),
  })
  .transform(
    (wire): Verification => ({
      id: wire.id,
      reference: wire.reference,
      status: wire.status,
      reason:
        wire.status === 'failed' ? (reasons.find((known) => known === wire.reason) ?? 'other') : undefined,
      code: wire.code,
      appUrl: wire.appUrl,
    }),
  );
