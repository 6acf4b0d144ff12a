import { addDays } from '../validity/dates';

/** What somebody is reminded of. */
export const nudgeKinds = [
  'verify_identity',
  'approve_order',
  'sign_power_of_attorney',
  'answer_step',
  'act',
  'create_certificate',
  'say_installed',
] as const;
export type NudgeKind = (typeof nudgeKinds)[number];

/** Days after the asking on which a reminder goes out (M43); one per stage, and then no more. */
const waiting = [2, 5, 9, 14] as const;

export const nudgeDays: Readonly<Record<NudgeKind, readonly number[]>> = {
  verify_identity: waiting,
  approve_order: waiting,
  sign_power_of_attorney: waiting,
  answer_step: waiting,
  act: waiting,
  // The link to make the certificate lives thirty days (S0-1.5.2e): the last of these says that it has ended.
  create_certificate: [7, 16, 23, 29, 30],
  say_installed: [14],
};

/** The stage in days that is due for something asked at that moment; the latest only, when some were missed. */
export function dueStage(kind: NudgeKind, since: Date, now: Date): number | null {
  return nudgeDays[kind].findLast((days) => addDays(since, days) <= now) ?? null;
}

/** When the next reminder goes out; null when there comes none any more. */
export function nextNudge(kind: NudgeKind, since: Date, now: Date): Date | null {
  const next = nudgeDays[kind].map((days) => addDays(since, days)).find((at) => at > now);
  return next ?? null;
}
