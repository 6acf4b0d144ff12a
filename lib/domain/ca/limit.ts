import { type CaLane, laneRules } from './lane';

/** One rolling window of the CA: at most so many requests with one key in so many seconds. */
export interface CaWindow {
  readonly seconds: number;
  readonly most: number;
}

/** The published limits of the Services API, counted per key over rolling windows (reference 1.3). */
export const caWindows: readonly CaWindow[] = [
  { seconds: 180, most: 1000 },
  { seconds: 5, most: 100 },
];

/** The CA counts when a request arrives, we when it leaves: this part of each window stays unused. */
const margin = 0.05;

/** How long the CA is left alone after it said that it was too much, when it does not say how long (reference 1.3). */
const pauseAfterRefusal = 5_000;
const longestPause = 180_000;

/** What a lane may use of a window. */
export function roomOf({ most }: CaWindow, lane: CaLane): number {
  return Math.floor(most * (1 - margin) * laneRules[lane].share);
}

/** The sent requests that still count, oldest first. */
export function stillCounting(grants: readonly Date[], at: Date): Date[] {
  const longest = Math.max(...caWindows.map(({ seconds }) => seconds));
  return grants.filter((grant) => grant.getTime() > at.getTime() - longest * 1000);
}

/**
 * Whether one more request may go out now, or else from when. `grants` are the moments of those sent before, oldest
 * first; `blockedUntil` is what the CA itself asked for.
 */
export function nextTurn(
  grants: readonly Date[],
  { at, lane, blockedUntil }: { at: Date; lane: CaLane; blockedUntil: Date | null },
): { go: true } | { go: false; from: Date } {
  const moments = caWindows.map((window) => freeFrom(grants, window, at, lane));
  const from = Math.max(blockedUntil?.getTime() ?? 0, ...moments);
  return from <= at.getTime() ? { go: true } : { go: false, from: new Date(from) };
}

/** The request that must fall out of the window first is the one that would make it one too many. */
function freeFrom(grants: readonly Date[], window: CaWindow, at: Date, lane: CaLane): number {
  const start = at.getTime() - window.seconds * 1000;
  const inside = grants.filter((grant) => grant.getTime() > start);
  const last = inside[inside.length - roomOf(window, lane)];
  return last ? last.getTime() + window.seconds * 1000 : 0;
}

/** Until when nothing goes out after a 429; `retryAfterMs` is what the CA asked for, if it did. */
export function blockedAfterRefusal(at: Date, retryAfterMs: number | undefined): Date {
  return new Date(at.getTime() + Math.min(retryAfterMs ?? pauseAfterRefusal, longestPause));
}
