/** One thing that happened in an account, as its people read it. */
export interface ActivityLine {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  /** Name of the customer's own people; null for everybody else. */
  readonly actorName: string | null;
  readonly action: string;
  /** The order it was about, to go there. */
  readonly orderId: string | null;
  /** Name of the person or organisation, or number of the order, it was done to. */
  readonly about: string | null;
  readonly reason: string | null;
  readonly role: string | null;
  readonly ipAddress: string;
}
