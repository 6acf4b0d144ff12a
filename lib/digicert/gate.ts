/** Whether one request may leave. A `probe` finds out whether a CA that was silent answers again: it is not repeated. */
export type Entry = { go: true; probe: boolean } | { go: false; why: 'limit' | 'silent'; from: Date };

/** Guards the CA's limits, and the CA itself when it does not answer. Shared by all processes; see `usecases/ca`. */
export interface Gate {
  /** Asked before every attempt. Waits for room as long as the gate thinks right. */
  enter(): Promise<Entry>;
  /** The CA said 429; `retryAfterMs` when it also said for how long. */
  limited(retryAfterMs: number | undefined): Promise<void>;
  /** How a call ended, after its last attempt. Any answer but a 5xx means that the CA is there. */
  ended(end: 'answered' | 'failed', probe: boolean): Promise<void>;
}

/** Lets everything through: for a script or a test that is alone with its key. */
export const openGate: Gate = {
  enter: async () => ({ go: true, probe: false }),
  limited: async () => undefined,
  ended: async () => undefined,
};
