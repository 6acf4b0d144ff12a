import { randomBytes } from 'node:crypto';

/** Why an identity check failed; the first is the commonest. */
export const REASONS = [
  'document_unreadable',
  'document_not_accepted',
  'document_expired',
  'face_mismatch',
  'name_mismatch',
  'aborted',
] as const;
export type Reason = (typeof REASONS)[number];

export type VerificationStatus = 'created' | 'started' | 'submitted' | 'passed' | 'failed';
/** Where the person is in the app, kept so that one can stop and go on later. */
export type Step = 'document' | 'scan' | 'selfie';
export type DocumentKind = 'passport' | 'identity_card';

export interface Person {
  firstName: string;
  lastName: string;
  email: string;
}

/** One identity check of one person for one order. No image and no document number is ever kept. */
export interface Verification {
  id: string;
  reference: string;
  caOrderId: string;
  person: Person;
  locale: 'nl' | 'en';
  returnUrl: string;
  webhookUrl: string;
  status: VerificationStatus;
  reason?: Reason;
  /** Shown in the portal, typed into the app. */
  code: string;
  step: Step;
  document?: DocumentKind;
  /** Held by the browser that typed the code; another browser must type it again. */
  appKey?: string;
  /** When the automatic judgement is due (ms since 1970). */
  judgeAt?: number;
  createdAt: string;
  updatedAt: string;
}

export interface Approval {
  reference: string;
  caOrderId: string;
  decision: 'approved' | 'declined';
  reason?: string;
  approver: { name: string; email: string };
  decidedAt: string;
}

export interface IdentityState {
  verifications: Verification[];
  approvals: Approval[];
}

const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A code that is easy to type: no letter that looks like a digit, in two groups (`K7Q-4TX9M`). */
export function newCode(): string {
  const letters = [...randomBytes(8)].map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}

/** What counts when two codes are compared: letters and digits, whatever their case. */
export function plainCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

export function newKey(): string {
  return randomBytes(24).toString('base64url');
}
