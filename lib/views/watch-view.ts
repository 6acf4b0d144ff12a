interface Ending {
  readonly id: string;
  readonly name: string;
  readonly notAfter: Date;
  /** Calendar days left; negative after the end. */
  readonly days: number;
  readonly nearness: 'ended' | 'soon' | 'near' | 'far';
}

/** A line in the list of what ends: a certificate of ours, or one that is watched. */
export type EndingLine = Ending &
  (
    | {
        readonly kind: 'ours';
        readonly orderId: string;
        readonly orderNumber: string;
        /** The new certificate is there. */
        readonly renewed: boolean;
      }
    | {
        readonly kind: 'theirs';
        readonly label: string;
        readonly issuer: string;
        readonly address: string | null;
        /** What was wrong at the last look at its address, as code. */
        readonly problem: string | null;
      }
  );

/** What a stage of reminding came to. */
export interface ReminderView {
  readonly id: string;
  readonly stage: number;
  readonly at: Date;
  readonly skipped: string | null;
  readonly mails: readonly {
    readonly to: string;
    readonly state: 'queued' | 'sent' | 'refused' | 'bounced';
  }[];
}
