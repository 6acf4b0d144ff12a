/** A part of what we offer, and how it is. */
export const statusParts = ['portal', 'mail', 'ca'] as const;
export type StatusPart = (typeof statusParts)[number];

/** `late`: it works, behind time. `silent`: it gives no answer. */
export type PartState = 'ok' | 'late' | 'silent';

/** A time in which the CA gave no answer; `until` is null while it lasts. */
export interface CaSilence {
  readonly from: Date;
  readonly until: Date | null;
}

/** How the portal and the CA are at a moment, without anything about an account. */
export interface StatusView {
  readonly at: Date;
  readonly parts: readonly {
    readonly part: StatusPart;
    readonly state: PartState;
    readonly since: Date | null;
  }[];
  readonly silences: readonly CaSilence[];
}
