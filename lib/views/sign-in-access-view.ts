/** A case of a lost authenticator as sales sees it. */
export interface FactorResetView {
  readonly id: string;
  readonly state: 'open' | 'approved' | 'refused' | 'stopped' | 'completed';
  readonly howKnown: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  /** Somebody else opened it. */
  readonly mayDecide: boolean;
}

/** Whether a person can sign in, and what is being done about it. */
export interface SignInAccessView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The set-up was never finished: nobody but us can help with a forgotten password. */
  readonly unfinished: boolean;
  readonly mayReset: boolean;
  readonly lockedUntil: Date | null;
  readonly resets: readonly FactorResetView[];
}
