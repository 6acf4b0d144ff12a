import { z } from 'zod';
import { hasCertificate, type OrderState } from '../order/lifecycle';
import { addDays, endOfDay, isDate } from '../validity/dates';

/** How far a certificate of a campaign is. Only a person can say that the new one is installed. */
export const campaignStages = ['todo', 'under_way', 'issued', 'installed'] as const;
export type CampaignStage = (typeof campaignStages)[number];

export interface ItemFacts {
  /** A newer certificate of the same order took its place. */
  readonly replaced: boolean;
  readonly orderState: OrderState;
  /** States of the orders that follow this one up and did not fail. */
  readonly renewals: readonly OrderState[];
  readonly installed: boolean;
}

/** The stage of one certificate, from what happened and never from what somebody set. */
export function stageOf({ replaced, orderState, renewals, installed }: ItemFacts): CampaignStage {
  if (installed) return 'installed';
  if (replaced || renewals.some(hasCertificate)) return 'issued';
  return orderState === 'reissuing' || renewals.length > 0 ? 'under_way' : 'todo';
}

/** Presets of a CA that must revoke: within 24 hours, or within 5 days (CA/Browser Forum BR 4.9.1.1). */
export const deadlineKinds = ['hours24', 'days5', 'own'] as const;

export const LARGEST_CAMPAIGN = 2000;
const LONGEST_TITLE = 100;
const LONGEST_REASON = 500;

export const openCampaignSchema = z
  .object({
    title: z.string().trim().min(1, { error: 'required' }).max(LONGEST_TITLE, { error: 'too_long' }),
    reason: z.string().trim().min(1, { error: 'required' }).max(LONGEST_REASON, { error: 'too_long' }),
    deadlineKind: z.enum(deadlineKinds, { error: 'required' }),
    /** Last day, `YYYY-MM-DD`; only with an own deadline. */
    date: z.string().trim(),
    /** A person of the account; empty: whoever applied for each certificate. */
    assigneeId: z.union([z.literal(''), z.uuid()]),
    certificateIds: z
      .array(z.uuid())
      .min(1, { error: 'required' })
      .max(LARGEST_CAMPAIGN, { error: 'too_long' }),
  })
  .refine(({ deadlineKind, date }) => deadlineKind !== 'own' || isDate(date), {
    error: 'invalid',
    path: ['date'],
  });
export type OpenCampaign = z.output<typeof openCampaignSchema>;

/** The moment by which all must be replaced. */
export function deadlineOf(
  { deadlineKind, date }: Pick<OpenCampaign, 'deadlineKind' | 'date'>,
  now: Date,
): Date {
  if (deadlineKind === 'own') return endOfDay(date);
  return addDays(now, deadlineKind === 'hours24' ? 1 : 5);
}

/** Moments at which whoever still has something to do is reminded, the nearest to the deadline last. */
export const reminderStages = ['half', 'day', 'hours4', 'late'] as const;
export type ReminderStage = (typeof reminderStages)[number];

const HOUR_MS = 60 * 60 * 1000;

/**
 * The reminder that is due, if any: half-way, a day and four hours before, and once after. Of several that came due
 * together only the last is meant. A day before is left out where the whole campaign is hardly longer.
 */
export function dueReminder(createdAt: Date, deadline: Date, now: Date): ReminderStage | null {
  const length = deadline.getTime() - createdAt.getTime();
  const at: Readonly<Record<ReminderStage, number>> = {
    half: createdAt.getTime() + length / 2,
    day: length > 48 * HOUR_MS ? deadline.getTime() - 24 * HOUR_MS : Number.POSITIVE_INFINITY,
    hours4: deadline.getTime() - 4 * HOUR_MS,
    late: deadline.getTime(),
  };
  return reminderStages.findLast((stage) => at[stage] <= now.getTime()) ?? null;
}
