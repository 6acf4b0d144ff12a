import type { CheckKind, Owner } from '../checks/check-kinds';
import { type UsualDuration, usualDurations } from '../checks/usual-duration';
import type { ForecastChoices } from './options';

/** Whole working days, the least and the usual most (nine of ten). */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export const forecastSteps = [
  'payment',
  'domain',
  'organisation',
  'authority',
  'identity',
  'approval',
  'key',
] as const;
export type ForecastStepKind = (typeof forecastSteps)[number];

/** Steps of one phase run side by side; a phase begins when the one before it is over. */
export const phases = ['before', 'checks', 'approval', 'certificate'] as const;
export type Phase = (typeof phases)[number];

export interface ForecastStep {
  readonly kind: ForecastStepKind;
  readonly phase: Phase;
  readonly owner: Owner;
  /** Why it takes this long; worded in the messages (`forecast.reason.<key>`). */
  readonly reason: ForecastReason;
  readonly days: DayRange;
  /** True for the step that the others of its phase wait for. */
  readonly decides: boolean;
}

export const forecastReasons = [
  'payment_online',
  'payment_invoice',
  'domain_qvtl',
  'domain_own',
  'organisation',
  'authority_sole',
  'authority_power_of_attorney',
  'identity_app',
  'identity_face_to_face',
  'approval',
  'key',
] as const;
export type ForecastReason = (typeof forecastReasons)[number];

export interface Forecast {
  /** From the request being sent (or the purchase, when paying by invoice) until the certificate can be installed. */
  readonly days: DayRange;
  readonly steps: readonly ForecastStep[];
  /** The step that takes longest; null when none takes a day. */
  readonly longest: ForecastStepKind | null;
}

/** As documented, or as measured: then with the least that one of ten took, and on how many that rests. */
export type Durations = Readonly<
  Record<CheckKind, UsualDuration & { readonly fromMinutes?: number; readonly samples?: number }>
>;

const MINUTES_A_DAY = 24 * 60;
const AT_ONCE: DayRange = { from: 0, to: 0 };

/**
 * What the guide says and our own measurements cannot yet tell: invoice adds one to two working days (S0-1.1.7d);
 * identification by a notary takes several days (PKIoverheid reference 7.2), written as three to five. A power of
 * attorney has to be signed and then read by people, for which we count one to three days on top of the usual check.
 */
const INVOICE: DayRange = { from: 1, to: 2 };
const FACE_TO_FACE: DayRange = { from: 3, to: 5 };
const POWER_OF_ATTORNEY: DayRange = { from: 1, to: 3 };

/**
 * How many working days it takes from these choices, with the reason per step. Checks run side by side, so that the
 * slowest of them counts, not their sum. `durations` are the documented ones, and our own measurements where there are enough.
 */
export function forecast(choices: ForecastChoices, durations: Durations = usualDurations): Forecast {
  const steps = markDeciding(stepsFor(choices, durations));
  const deciding = steps.filter(({ decides }) => decides);
  const slowest = deciding.reduce((most, step) => (step.days.to > most.days.to ? step : most));
  return {
    days: deciding.reduce((total, { days }) => plus(total, days), AT_ONCE),
    steps,
    longest: slowest.days.to > 0 ? slowest.kind : null,
  };
}

type Undecided = Omit<ForecastStep, 'decides'>;

function stepsFor(
  { payment, domain, authority, identity }: ForecastChoices,
  durations: Durations,
): Undecided[] {
  const upTo = (kind: CheckKind, from = 0): DayRange => {
    const { usualMinutes, fromMinutes = 0, samples = 0 } = durations[kind];
    const to = Math.ceil(usualMinutes / MINUTES_A_DAY);
    const least = samples > 0 ? Math.floor(fromMinutes / MINUTES_A_DAY) : from;
    return { from: Math.min(least, to), to };
  };
  const checked = upTo('organisation', 1);
  const sole = upTo('authority', 1);
  const byInvoice = payment === 'invoice';
  const atNotary = identity === 'face_to_face';
  return [
    {
      kind: 'payment',
      phase: 'before',
      owner: byInvoice ? 'us' : 'applicant',
      reason: `payment_${payment}`,
      days: byInvoice ? INVOICE : AT_ONCE,
    },
    {
      kind: 'domain',
      phase: 'checks',
      owner: domain === 'own' ? 'applicant' : 'ca',
      reason: `domain_${domain}`,
      days: domain === 'own' ? upTo('domain') : AT_ONCE,
    },
    { kind: 'organisation', phase: 'checks', owner: 'ca', reason: 'organisation', days: checked },
    {
      kind: 'authority',
      phase: 'checks',
      owner: authority === 'sole' ? 'ca' : 'applicant',
      reason: `authority_${authority}`,
      days: authority === 'sole' ? sole : plus(sole, POWER_OF_ATTORNEY),
    },
    {
      kind: 'identity',
      phase: 'checks',
      owner: 'representative',
      reason: `identity_${identity}`,
      days: atNotary ? FACE_TO_FACE : upTo('identity'),
    },
    {
      kind: 'approval',
      phase: 'approval',
      owner: 'representative',
      reason: 'approval',
      days: upTo('approval'),
    },
    { kind: 'key', phase: 'certificate', owner: 'applicant', reason: 'key', days: upTo('key') },
  ];
}

/** In every phase, the step with the latest end; of two equal ones the first. */
function markDeciding(steps: readonly Undecided[]): ForecastStep[] {
  const deciding = phases.map((phase) =>
    steps
      .filter((step) => step.phase === phase)
      .reduce((most, step) => (isLonger(step.days, most.days) ? step : most)),
  );
  return steps.map((step) => ({ ...step, decides: deciding.includes(step) }));
}

function isLonger(one: DayRange, other: DayRange): boolean {
  return one.to > other.to || (one.to === other.to && one.from > other.from);
}

function plus(one: DayRange, other: DayRange): DayRange {
  return { from: one.from + other.from, to: one.to + other.to };
}
