import type { StaffRole } from '@/lib/domain/account/actor';
import type { SignInAccessView } from './sign-in-access-view';
import type { AuditLine } from './staff-view';

/** A line in the list of our own people. */
export interface ColleagueLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly username: string;
  readonly role: StaffRole;
  /** Whoever looks. */
  readonly self: boolean;
  /** Password chosen and app linked. */
  readonly setUp: boolean;
  readonly offSince: Date | null;
  readonly lastSignInAt: Date | null;
  readonly since: Date;
  /** Open work items they have taken up. */
  readonly held: number;
}

/** One of our people, as administration sees them. */
export interface ColleagueView extends ColleagueLine {
  /** How they get in; null for oneself, whom another must help. */
  readonly access: SignInAccessView | null;
  readonly audit: readonly AuditLine[];
  readonly auditAfter: string | undefined;
}
