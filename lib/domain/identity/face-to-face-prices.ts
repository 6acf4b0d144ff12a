import type { FaceToFaceRoute } from './face-to-face';

/** What a route costs from a moment on, in cents without VAT. */
export interface FaceToFacePrice {
  readonly id: string;
  readonly route: FaceToFaceRoute;
  readonly cents: number;
  readonly validFrom: Date;
  readonly reason: string;
  readonly madeBy: string;
}

/** What each route costs at a moment: the latest price that holds by then, else the one it began with. */
export function faceToFacePricesAt(
  first: Readonly<Record<FaceToFaceRoute, number>>,
  changes: readonly FaceToFacePrice[],
  at: Date,
): Record<FaceToFaceRoute, number> {
  const prices = { ...first };
  const inOrder = changes.toSorted((one, other) => one.validFrom.getTime() - other.validFrom.getTime());
  for (const { route, cents, validFrom } of inOrder) {
    if (validFrom <= at) prices[route] = cents;
  }
  return prices;
}
