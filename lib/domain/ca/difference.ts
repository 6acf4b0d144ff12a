/** What can stand differently with the CA and with us. */
export const differenceKinds = [
  'order_missing_there',
  'order_unknown_here',
  'order_status',
  'charge_too_high',
  'organisation_missing_there',
  'organisation_inactive',
  'organisation_name',
  'organisation_expires',
  'product_missing_there',
  'product_years',
  'product_end_date',
  'balance_low',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** A side of a difference: plain facts, worded where they are shown. */
export type DifferenceSide = Readonly<Record<string, string | number | boolean | null>>;

export interface Difference {
  readonly kind: DifferenceKind;
  readonly objectKind: 'order' | 'organisation' | 'product' | 'account';
  /** Ours where we have it, otherwise the CA's. */
  readonly objectId: string;
  readonly ours: DifferenceSide | null;
  readonly theirs: DifferenceSide | null;
}

/** The same difference found again is the same row. */
export const differenceKey = ({ kind, objectId }: Pick<Difference, 'kind' | 'objectId'>): string =>
  `${kind}:${objectId}`;
