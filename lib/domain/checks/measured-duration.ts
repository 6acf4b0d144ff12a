import type { CheckKind } from './check-kinds';
import { type UsualDuration, usualDurations } from './usual-duration';
import { workingMinutes } from './working-minutes';

/** What our own finished checks of one kind tell. */
export interface MeasuredDuration {
  /** One of ten was done within this many working minutes. */
  readonly fromMinutes: number;
  /** Nine of ten were. */
  readonly usualMinutes: number;
  readonly samples: number;
}

export type MeasuredDurations = Partial<Readonly<Record<CheckKind, MeasuredDuration>>>;

/** How long a check usually takes, and on how many of our own it rests: none means the documented default. */
export interface KnownDuration extends UsualDuration {
  readonly fromMinutes: number;
  readonly samples: number;
}

export type KnownDurations = Readonly<Record<CheckKind, KnownDuration>>;

/** Fewer finished checks say nothing. */
export const leastSamples = 20;
/** Older ones say little about today. */
export const measuredDays = 180;

/** "Later than usual" begins well after the ninth of ten, so that it does not cry wolf over every tenth order. */
const patience = 1.5;

interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Measures finished checks of one kind; undefined when there are too few. */
export function measure(spans: readonly Span[]): MeasuredDuration | undefined {
  if (spans.length < leastSamples) return undefined;
  const minutes = spans.map(({ from, to }) => workingMinutes(from, to)).toSorted((one, other) => one - other);
  return {
    fromMinutes: Math.round(percentile(minutes, 0.1)),
    usualMinutes: Math.ceil(percentile(minutes, 0.9)),
    samples: minutes.length,
  };
}

/** The smallest value that is not exceeded by this part of the sorted values ("nearest rank"). */
function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

/** The measured durations, and the documented defaults where too little was measured. */
export function knownDurations(measured: MeasuredDurations): KnownDurations {
  const known = Object.entries(usualDurations).map(([kind, standard]) => {
    const own = measured[kind as CheckKind];
    if (!own || own.samples < leastSamples) return [kind, { ...standard, fromMinutes: 0, samples: 0 }];
    return [kind, { ...own, lateAfterMinutes: Math.ceil(own.usualMinutes * patience) }];
  });
  return Object.fromEntries(known) as KnownDurations;
}
