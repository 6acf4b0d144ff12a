/** One thing that was measured, as a ratio of two things that were measured in the same run. */
export interface Figure {
  /** What was measured. */
  readonly what: string;
  /** What it is compared with, and itself: milliseconds, or requests per second. */
  readonly base: number;
  readonly measured: number;
  /** The ratio of the medians beside that of what is measured: a busy machine spoils it less. */
  readonly medians?: number;
  readonly unit: 'ms' | 'req/s' | 'KB';
  /** The ratio that the product is held to, and from which side. */
  readonly target: number;
  readonly side: 'at most' | 'at least';
}

/** What a run of a bench ends with. */
export interface Outcome {
  /** What exactly was compared, in a sentence or two. */
  readonly setting: string;
  readonly figures: readonly Figure[];
  /** What must not be, such as a large table that was read through; empty when all is well. */
  readonly faults: readonly string[];
}

/** How large a bench is done; the figures of record are those of the full size. */
export interface BenchOptions {
  readonly orders: number;
  readonly runs: number;
  /** Folder in which what was made for the bench is kept for the next run; else it is thrown away. */
  readonly data?: string | undefined;
}

/** A bench: a file of its own that compares in one run, and says what it is held to. */
export interface Bench {
  /** As it is asked for: `npm run bench -- <name>`. */
  readonly name: string;
  readonly title: string;
  run(options: BenchOptions): Promise<Outcome>;
}

/** How the measured stands to its base. */
export function ratioOf({ base, measured }: Pick<Figure, 'base' | 'measured'>): number {
  return measured / base;
}

/** Whether a figure is as it must be. */
export function holds(figure: Figure): boolean {
  const ratio = ratioOf(figure);
  return figure.side === 'at most' ? ratio <= figure.target : ratio >= figure.target;
}
