/** Whether the CA is called at all, for all our processes together. */
export interface Circuit {
  readonly state: 'closed' | 'open' | 'half_open';
  /** Calls in a row that got no usable answer. */
  readonly failures: number;
  readonly openedAt: Date | null;
  /** From then on one call may find out whether the CA answers again. */
  readonly probeAt: Date | null;
  /** Until then somebody is finding out; a claim that ends by itself when its process dies. */
  readonly probingUntil: Date | null;
}

export const closedCircuit: Circuit = {
  state: 'closed',
  failures: 0,
  openedAt: null,
  probeAt: null,
  probingUntil: null,
};

/** So many failing calls in a row, over all orders, mean that it is the CA and not one order. */
const failuresToOpen = 5;
const firstPause = 30_000;
const longestPause = 5 * 60_000;
/** Longer than the longest call. */
const probeTakes = 90_000;
/** Our people hear of a CA that has been silent this long. */
export const silentLongMs = 10 * 60_000;

export type Passage = { may: 'pass' | 'probe' } | { may: 'wait'; until: Date };

/** Whether a call may go out now: as always, as the one that finds out, or not before a moment. */
export function passage(circuit: Circuit, at: Date): Passage {
  if (circuit.state === 'closed') return { may: 'pass' };
  const until = later(circuit.probeAt, circuit.probingUntil) ?? at;
  return until <= at ? { may: 'probe' } : { may: 'wait', until };
}

/** The call that finds out has begun; nobody else does until it is back, or lost. */
export function probing(circuit: Circuit, at: Date): Circuit {
  return { ...circuit, state: 'half_open', probingUntil: new Date(at.getTime() + probeTakes) };
}

/**
 * After a call that ended in a time-out, a lost connection or a 5xx; never after a 4xx, which is an answer. A failure of
 * a call that left before the circuit opened says nothing new.
 */
export function afterFailure(circuit: Circuit, at: Date, wasProbe: boolean): Circuit {
  if (circuit.state !== 'closed' && !wasProbe) return circuit;
  const failures = circuit.failures + 1;
  if (failures < failuresToOpen) return { ...circuit, failures };
  const pause = Math.min(firstPause * 2 ** (failures - failuresToOpen), longestPause);
  return {
    state: 'open',
    failures,
    openedAt: circuit.openedAt ?? at,
    probeAt: new Date(at.getTime() + pause),
    probingUntil: null,
  };
}

/** Whether the circuit has been open so long that people must know. */
export function isSilentLong({ state, openedAt }: Circuit, at: Date): boolean {
  return state !== 'closed' && openedAt !== null && at.getTime() - openedAt.getTime() >= silentLongMs;
}

function later(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a > b ? a : b;
}
