import type { Plan } from '@/lib/domain/planner/plan';
import type { Generation } from '@/lib/domain/product/generations';

/** One certificate in the planner. */
export interface PlannedCertificate extends Plan {
  readonly id: string;
  readonly orderId: string;
  readonly commonName: string;
  readonly organisationName: string;
  readonly generation: Generation;
  readonly notAfter: Date;
  /** The follow-up that was begun, with its generation. */
  readonly followedBy: {
    readonly id: string;
    readonly number: string;
    readonly generation: Generation;
  } | null;
  /** Its OIN has a form that the new generation's tooling refuses (PKIoverheid reference 2.3). */
  readonly oinRefused: boolean;
}

/** The planner of an account. */
export interface PlannerView {
  /** The moment that the plan was made for. */
  readonly at: Date;
  readonly certificates: readonly PlannedCertificate[];
  /** What is issued now, per product that the account has certificates of. */
  readonly issuedNow: readonly Generation[];
}
