/** Seconds to wait before each next try: ten tries over three days (Standard Webhooks, "Deliverability and reliability"). */
const WAITS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** When to try again after that many tries failed; undefined when it was the last. */
export function nextTry(attempts: number, at: Date): Date | undefined {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? undefined : new Date(at.getTime() + wait * 1000);
}

/** A receiver took it with any 2xx; everything else, redirects included, is no. */
export const isTaken = (status: number) => status >= 200 && status < 300;

/** The receiver says itself that it wants no more. */
export const isGone = (status: number) => status === 410;
