/** Bounds of one validation. */
export interface Limits {
  /** Intermediate certificates in a path that are not self-issued: the initial max_path_length. */
  intermediates: number;
  /** Certificates given, anchors included. */
  certificates: number;
  /** Bytes of certificates given, anchors included. */
  bytes: number;
  /** Certificates put into a path while searching. */
  steps: number;
  /** Complete paths checked. */
  paths: number;
  signatures: number;
  /** Comparisons of a name with a name constraint. */
  comparisons: number;
  /** Bytes of CRLs and OCSP answers, counted again for each certificate that they are searched for. */
  revocationBytes: number;
  milliseconds: number;
}

export type LimitName = Exclude<keyof Limits, 'intermediates'>;

export const defaultLimits: Limits = {
  intermediates: 10,
  certificates: 300,
  bytes: 2 * 1024 * 1024,
  steps: 2_000,
  paths: 50,
  signatures: 300,
  comparisons: 500_000,
  revocationBytes: 256 * 1024 * 1024,
  milliseconds: 1_500,
};

/** The bound that ended the work. */
export class LimitReached extends Error {
  constructor(readonly limit: LimitName) {
    super(`limit reached: ${limit}`);
  }
}

/** What may still be spent on one validation, whichever way its search turns. */
export class Budget {
  readonly #left: Limits;
  readonly #deadline: number;

  constructor(limits: Limits) {
    this.#left = { ...limits };
    this.#deadline = performance.now() + limits.milliseconds;
  }

  /** Throws LimitReached when the amount is not there, or the time is over. */
  spend(limit: LimitName, amount = 1): void {
    this.#left[limit] -= amount;
    if (this.#left[limit] < 0) throw new LimitReached(limit);
    if (performance.now() > this.#deadline) throw new LimitReached('milliseconds');
  }
}
