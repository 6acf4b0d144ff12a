import type { FaceToFaceRoute } from '@/lib/domain/identity/face-to-face';

/** A price of identification in person, with the day from which it holds. */
export interface FaceToFacePriceView {
  readonly id: string;
  readonly route: FaceToFaceRoute;
  readonly cents: number;
  readonly validFrom: Date;
  readonly reason: string;
  readonly madeBy: string | null;
  /** Does not hold yet: can be taken back. */
  readonly planned: boolean;
}

export interface FaceToFacePricesView {
  readonly now: readonly { readonly route: FaceToFaceRoute; readonly cents: number }[];
  readonly changes: readonly FaceToFacePriceView[];
  readonly mayEdit: boolean;
}
