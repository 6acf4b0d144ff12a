/**
 * Who waits for a call to the CA. `person`: somebody looks at a page. `order`: a job that moves one order on.
 * `background`: everything that comes round again by itself, such as the sweep and the comparison of accounts.
 */
export const caLanes = ['person', 'order', 'background'] as const;
export type CaLane = (typeof caLanes)[number];

interface LaneRule {
  /** Part of the CA's limits that this lane may use; what is above it is kept free for the lanes before it. */
  readonly share: number;
  /** How long a call waits for room, in milliseconds, before it gives up with a clear outcome. */
  readonly patienceMs: number;
  /** How long one call with its repeats may take, in milliseconds: no new attempt begins after that. */
  readonly budgetMs: number;
}

/** A person's click goes before a job, and a job before the sweep. */
export const laneRules: Readonly<Record<CaLane, LaneRule>> = {
  person: { share: 1, patienceMs: 3_000, budgetMs: 10_000 },
  order: { share: 0.85, patienceMs: 10_000, budgetMs: 60_000 },
  background: { share: 0.6, patienceMs: 2_000, budgetMs: 60_000 },
};
