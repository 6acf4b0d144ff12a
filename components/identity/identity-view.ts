import type { IdentityState } from '@/lib/domain/checks/check-facts';

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
  readonly faceToFaceAsked: boolean;
  readonly validationEmail: string;
}

/** Which of its faces the page shows. */
export type IdentityStage =
  | 'closed'
  | 'passed'
  | 'submitted'
  | 'failed'
  | 'consent'
  | 'preparing'
  | 'unreachable'
  | 'app';

/** The face of the page, from how far the check is; only a running order needs an identity. */
export function identityStage(
  view: Pick<IdentityScreen, 'open' | 'state' | 'consented' | 'app'>,
): IdentityStage {
  const { open, state, consented, app } = view;
  if (state === 'passed') return 'passed';
  if (!open) return 'closed';
  if (state === 'submitted' || state === 'failed') return state;
  if (!consented) return 'consent';
  if (app) return 'app';
  return state === 'none' ? 'preparing' : 'unreachable';
}
