import { bad, type Checked, good } from '../checked';

/**
 * Mailed links: one purpose each, one subject each, random and stored only as a hash (design, "Whose page is
 * it"; ASVS 14.2.1). A link is exchanged at once for a short session, so its own life may be long enough for
 * a representative's holiday while the session stays short. It may be opened again until its act is done: the
 * guide lets people stop and return by the same mail (S0-A2.5c). The act itself spends it.
 */
export const linkPurposes = [
  'set_up_account',
  'join_account',
  'reset_password',
  'reset_factor',
  'confirm_email',
  'verify_identity',
  'approve_order',
  'create_certificate',
  'hand_over_step',
  'sign_power_of_attorney',
  'view_order',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** What a link can lead to: one of these, as its purpose says. */
export const linkSubjects = [
  'userId',
  'invitationId',
  'orderId',
  'handoverId',
  'signatoryId',
  'representationId',
] as const;
type LinkSubjectKey = (typeof linkSubjects)[number];

interface LinkRule {
  /** What the link leads to. */
  readonly subject: LinkSubjectKey;
  readonly lifeDays: number;
  /** Whoever has the expired link may ask for a new one: not where that would stretch somebody's decision. */
  readonly again: boolean;
}

export const linkRules: Readonly<Record<LinkPurpose, LinkRule>> = {
  set_up_account: { subject: 'userId', lifeDays: 7, again: true },
  join_account: { subject: 'invitationId', lifeDays: 14, again: true },
  reset_password: { subject: 'userId', lifeDays: 1, again: true },
  reset_factor: { subject: 'userId', lifeDays: 2, again: false },
  confirm_email: { subject: 'userId', lifeDays: 1, again: false },
  verify_identity: { subject: 'representationId', lifeDays: 30, again: true },
  approve_order: { subject: 'representationId', lifeDays: 30, again: true },
  create_certificate: { subject: 'orderId', lifeDays: 30, again: true },
  hand_over_step: { subject: 'handoverId', lifeDays: 30, again: true },
  sign_power_of_attorney: { subject: 'signatoryId', lifeDays: 30, again: true },
  view_order: { subject: 'orderId', lifeDays: 90, again: false },
};

/** How long the session lives that a link is exchanged for, in minutes, counted from the last request. */
export const LINK_SESSION_IDLE_MINUTES = 30;

/** What a row or a mail names of the things a link can lead to. */
export type SubjectIds = { readonly [key in LinkSubjectKey]?: string | null | undefined };

export interface LinkFacts {
  readonly expiresAt: Date;
  readonly spentAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** The subject of a link with this purpose, out of what a row or a mail names. */
export function linkSubject(purpose: LinkPurpose, ids: SubjectIds): SubjectIds {
  const { subject } = linkRules[purpose];
  return { [subject]: ids[subject] };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a link made now ends. */
export function linkExpiry(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + linkRules[purpose].lifeDays * DAY_MS);
}

/** Whether a link still opens its page; the first reason that holds is given, spent before expired. */
export function openLink<L extends LinkFacts>(
  link: L,
  now: Date,
): Checked<L, 'link_used' | 'link_withdrawn' | 'link_expired'> {
  if (link.spentAt) return bad('link_used');
  if (link.withdrawnAt) return bad('link_withdrawn');
  return now < link.expiresAt ? good(link) : bad('link_expired');
}
