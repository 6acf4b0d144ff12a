/** By what somebody signs in, and where they are signed in. */
export interface SecurityView {
  readonly username: string;
  readonly authenticators: readonly {
    readonly id: string;
    readonly name: string;
    readonly activatedAt: Date;
  }[];
  readonly recoveryCodesLeft: number;
  readonly sessions: readonly {
    readonly id: string;
    readonly userAgent: string;
    readonly ipAddress: string;
    readonly createdAt: Date;
    readonly lastSeenAt: Date;
    readonly isThis: boolean;
  }[];
  /** Since when our people are asked to give this user a new authenticator; null when they are not. */
  readonly factorResetSince: Date | null;
}
