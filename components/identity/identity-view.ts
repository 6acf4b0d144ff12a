import type { IdentityState } from '@/lib/domain/checks/check-facts';
import type { FaceToFaceRoute, FaceToFaceState } from '@/lib/domain/identity/face-to-face';

/** An appointment to be identified in person, as the representative sees it. */
export interface FaceToFaceView {
  readonly route: FaceToFaceRoute;
  readonly state: FaceToFaceState;
  readonly priceCents: number;
  readonly plannedAt: Date | null;
  readonly place: string;
  readonly reason: string | null;
  readonly wish: { readonly place: string; readonly when: string; readonly phone: string };
}

/** What the identity page knows about its order. */
export interface IdentityScreen {
  readonly orderNumber: string;
  readonly accountNumber: string;
  readonly productName: string;
  readonly organisationName: string;
  readonly applicantName: string;
  /** Masked: enough for its owner to recognise. */
  readonly maskedEmail: string;
  /** The order still waits for this person to show who they are. */
  readonly open: boolean;
  /** Another representative decided on the order first. */
  readonly decidedBy:
    | { readonly name: string; readonly decision: 'approved' | 'declined' | null }
    | undefined;
  readonly state: IdentityState;
  readonly reason: string | null;
  readonly consented: boolean;
  /** Missing while the identity service cannot be asked. */
  readonly app: { readonly code: string; readonly appUrl: string } | undefined;
  readonly mayWithdraw: boolean;
  readonly withdrawn: boolean;
  readonly wrongPerson: boolean;
  readonly faceToFace: FaceToFaceView | undefined;
  /** In cents without VAT. */
  readonly prices: Readonly<Record<FaceToFaceRoute, number>>;
  /** As the applicant gave it, to call back on. */
  readonly phone: string;
  readonly validationEmail: string;
}

/** Which of its faces the page shows. */
export type IdentityStage =
  | 'closed'
  | 'wrong_person'
  | 'in_person'
  | 'passed'
  | 'submitted'
  | 'failed'
  | 'consent'
  | 'preparing'
  | 'unreachable'
  | 'app';

/** The face of the page, from how far the check is; only a running order needs an identity. */
export function identityStage(
  view: Pick<IdentityScreen, 'open' | 'state' | 'consented' | 'app' | 'wrongPerson' | 'withdrawn'>,
): IdentityStage {
  const { open, state, consented, app, wrongPerson, withdrawn } = view;
  if (wrongPerson) return 'wrong_person';
  if (state === 'passed') return 'passed';
  if (!open) return 'closed';
  if (withdrawn) return 'in_person';
  if (state === 'submitted' || state === 'failed') return state;
  if (!consented) return 'consent';
  if (app) return 'app';
  return state === 'none' ? 'preparing' : 'unreachable';
}
