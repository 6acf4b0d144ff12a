import { daysLeft } from '../reminder/stages';

/** An account that watches more than this is no reader of a list any more. */
export const MOST_WATCHED = 1000;

/** How often an address is asked. */
export const ASK_EVERY_HOURS = 24;

/** What can be wrong at the last look at an address, as code; the words are in the messages. */
export const watchProblems = [
  'name_unknown',
  'not_public',
  'refused',
  'timed_out',
  'no_tls',
  'no_certificate',
  'unreadable',
  /** Another certificate is shown there that ends before the one we know: perhaps one server of several. */
  'older_certificate',
] as const;
export type WatchProblem = (typeof watchProblems)[number];

/** How near the end is, for the eye. */
export function nearness(notAfter: Date, at: Date): 'ended' | 'soon' | 'near' | 'far' {
  if (notAfter <= at) return 'ended';
  const days = daysLeft(notAfter, at);
  if (days <= 14) return 'soon';
  return days <= 60 ? 'near' : 'far';
}

interface Term {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * Whether what an address shows now takes the place of the certificate we know: one that ends later, or began later. A
 * server behind several machines may show an old one for a while; that replaces nothing.
 */
export function takesPlaceOf(found: Term, known: Term): boolean {
  return found.notAfter > known.notAfter || found.notBefore > known.notBefore;
}
