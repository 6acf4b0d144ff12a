import type { ApiScope } from '../api/scopes';
import type { LinkPurpose } from './link';

/** What somebody may do inside one customer account. */
export const roles = ['owner', 'requester', 'billing', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** What one of our own people may do. */
export const staffRoles = ['sales', 'validation', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

/**
 * Who acts. Every use case takes one first and decides access from it; nothing else about the request
 * (address, cookie, page) grants anything.
 */
export type Actor =
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'user';
      readonly userId: string;
      readonly accountId: string;
      readonly role: Role;
      readonly sessionId: string;
    }
  | {
      readonly kind: 'staff';
      readonly userId: string;
      readonly staffRole: StaffRole;
      readonly sessionId: string;
    }
  | {
      readonly kind: 'viewer';
      readonly staffUserId: string;
      readonly accountId: string;
      readonly sessionId: string;
    }
  | {
      readonly kind: 'link';
      readonly linkId: string;
      readonly purpose: LinkPurpose;
      readonly subjectId: string;
      readonly sessionId: string;
    }
  | {
      readonly kind: 'program';
      readonly apiKeyId: string;
      readonly accountId: string;
      readonly scopes: readonly ApiScope[];
    }
  | { readonly kind: 'system'; readonly job: string };

/** Whoever reads inside one account: its own people, or one of ours who looks along without powers. */
export type Reader = Extract<Actor, { kind: 'user' | 'viewer' }>;

export function readsAccount(actor: Actor): actor is Reader {
  return actor.kind === 'user' || actor.kind === 'viewer';
}

/** A program of a customer, known by its key. It has no session, and the key's scopes alone say what it may do. */
export type ProgramActor = Extract<Actor, { kind: 'program' }>;

/** Whoever asks for the lists that programs may have too; what of them is for the access rules to say. */
export function asksForAccount(actor: Actor): actor is Reader | ProgramActor {
  return readsAccount(actor) || actor.kind === 'program';
}

export const nobody: Actor = { kind: 'nobody' };

/** The actor of a background job, e.g. `system('refresh_order')`. */
export function system(job: string): Actor {
  return { kind: 'system', job };
}

/** The id of who acts, for event rows and the audit trail; null where nobody in particular does. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'nobody':
      return null;
    case 'user':
    case 'staff':
      return actor.userId;
    case 'viewer':
      return actor.staffUserId;
    case 'link':
      return actor.linkId;
    case 'program':
      return actor.apiKeyId;
    case 'system':
      return actor.job;
  }
}
