/**
 * The life of a certificate order. Each state is named by who acts next; the moves are data, so that staff
 * filters, the guarded update, tests and documentation read one table (design, "Order lifecycle").
 */
export const orderStates = [
  /** The applicant fills in the request. */
  'draft',
  /** We call the CA: the intent is saved, the answer not yet. */
  'submitting',
  /** The call's outcome is unknown; we look the order up and never post it again blindly. */
  'unconfirmed',
  /** The CA refused the data; the applicant corrects them. */
  'returned',
  /** CA, representative and applicant clear the checks. */
  'validating',
  /** The certificate is here; the applicant collects the key file or certificate. */
  'issued',
  /** Collected, in use. */
  'completed',
  /** The CA makes a new certificate on the same validated order. */
  'reissuing',
  /** The representative said no. */
  'declined',
  /** The CA said no. */
  'rejected',
  'canceled',
  'revoked',
  'expired',
] as const;
export type OrderState = (typeof orderStates)[number];

/** Work that must be enqueued in the same transaction as the move. The jobs give each its meaning. */
export const followUps = [
  'send_order_to_ca',
  'look_up_order_at_ca',
  'send_reissue_to_ca',
  'send_cancel_to_ca',
  'refresh_checks',
  'compare_registers',
  'start_identity',
  'find_authority',
  'mail_order_received',
  'mail_order_returned',
  'mail_create_certificate',
  'mail_certificate',
  'mail_order_declined',
  'mail_order_rejected',
  'mail_order_canceled',
  'mail_certificate_revoked',
] as const;
export type FollowUp = (typeof followUps)[number];

interface Move {
  readonly from: readonly OrderState[];
  readonly to: OrderState;
  readonly followUps: readonly FollowUp[];
}

const table = {
  submit: { from: ['draft', 'returned'], to: 'submitting', followUps: ['send_order_to_ca'] },
  doubt: { from: ['submitting'], to: 'unconfirmed', followUps: ['look_up_order_at_ca'] },
  resend: { from: ['unconfirmed'], to: 'submitting', followUps: ['send_order_to_ca'] },
  accept: {
    from: ['submitting', 'unconfirmed'],
    to: 'validating',
    followUps: [
      'mail_order_received',
      'start_identity',
      'find_authority',
      'refresh_checks',
      'compare_registers',
    ],
  },
  return: { from: ['submitting'], to: 'returned', followUps: ['mail_order_returned'] },
  issue: { from: ['validating', 'reissuing'], to: 'issued', followUps: ['mail_create_certificate'] },
  collect: { from: ['issued'], to: 'completed', followUps: ['mail_certificate'] },
  reissue: { from: ['issued', 'completed'], to: 'reissuing', followUps: ['send_reissue_to_ca'] },
  /** The CA refused or dropped the reissue; the certificate that was there stays (API reference 3.4). */
  keep: { from: ['reissuing'], to: 'issued', followUps: [] },
  decline: { from: ['validating'], to: 'declined', followUps: ['send_cancel_to_ca', 'mail_order_declined'] },
  reject: { from: ['validating'], to: 'rejected', followUps: ['mail_order_rejected'] },
  /** A draft is unknown to the CA; the follow-up then finds no CA order and has nothing to cancel. */
  cancel: {
    from: ['draft', 'returned', 'validating'],
    to: 'canceled',
    followUps: ['send_cancel_to_ca', 'mail_order_canceled'],
  },
  revoke: {
    from: ['issued', 'completed', 'reissuing'],
    to: 'revoked',
    followUps: ['mail_certificate_revoked'],
  },
  expire: { from: ['issued', 'completed'], to: 'expired', followUps: [] },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof table;

export const orderMoves: Readonly<Record<MoveName, Move>> = table;
export const moveNames = Object.keys(table) as readonly MoveName[];

/** True when the move may start in this state. */
export function canMove(state: OrderState, name: MoveName): boolean {
  return orderMoves[name].from.includes(state);
}

/** The moves that may start in this state. */
export function movesFrom(state: OrderState): readonly MoveName[] {
  return moveNames.filter((name) => canMove(state, name));
}

/** True when nothing can happen to the order any more. */
export function isFinal(state: OrderState): boolean {
  return movesFrom(state).length === 0;
}

/** True while the applicant may change answers. */
export function isEditable(state: OrderState): boolean {
  return canMove(state, 'submit');
}

/** True from the moment a certificate exists, whatever became of it later. */
export function hasCertificate(state: OrderState): boolean {
  return ['issued', 'completed', 'reissuing', 'revoked', 'expired'].includes(state);
}
