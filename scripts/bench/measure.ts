/** The value below which that part of them lies (nearest rank): 0.95 for p95, 0.5 for the median. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const last = sorted[Math.ceil(sorted.length * part) - 1];
  if (last === undefined) throw new Error('Nothing was measured.');
  return last;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

type Look = (run: number) => Promise<unknown>;

export interface Pair {
  readonly base: number;
  readonly measured: number;
  /** Ratio of the medians. */
  readonly medians: number;
}

/** How often the same is measured; the middle one counts, so that a hiccup of the machine decides nothing. */
export const rounds = 3;

/**
 * p95 of two things in milliseconds, done turn by turn so that whatever else the machine does touches both alike. Of
 * three rounds the one with the middle ratio counts. The first tenth of the runs warms up.
 */
export async function turnByTurn(runs: number, base: Look, measured: Look): Promise<Pair> {
  for (let run = 0; run < Math.ceil(runs / 10); run += 1) {
    await base(run);
    await measured(run);
  }
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push(await oneRound(runs, base, measured));
  return middleOf(pairs);
}

async function oneRound(runs: number, one: Look, other: Look): Promise<Pair> {
  const times: { base: number[]; measured: number[] } = { base: [], measured: [] };
  for (let run = 0; run < runs; run += 1) {
    times.base.push(await timed(() => one(run)));
    times.measured.push(await timed(() => other(run)));
  }
  const at = (part: number) => [percentile(times.base, part), percentile(times.measured, part)] as const;
  const [[base, measured], [before, after]] = [at(0.95), at(0.5)];
  return { base, measured, medians: after / before };
}

/** The pair whose ratio is in the middle. */
export function middleOf(pairs: readonly Pair[]): Pair {
  const sorted = [...pairs].sort((one, other) => one.measured / one.base - other.measured / other.base);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}
