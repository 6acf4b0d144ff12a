/** A telephone appointment as the customer sees it. */
export interface ShownAppointment {
  readonly id: string;
  readonly startsAt: Date;
  readonly name: string;
  readonly phone: string;
  readonly about: string;
  readonly state: 'booked' | 'done' | 'missed' | 'canceled';
}

export interface AppointmentView {
  readonly orderId: string;
  readonly number: string;
  readonly mayBook: boolean;
  readonly minutes: number;
  readonly booked: ShownAppointment | null;
  readonly earlier: readonly ShownAppointment[];
  /** Free moments by Dutch day, `YYYY-MM-DD`. */
  readonly days: readonly { readonly day: string; readonly times: readonly Date[] }[];
  /** Whom we would call, to begin the form with. */
  readonly caller: { readonly name: string; readonly phone: string };
}

/** A call in the list of a day. */
export interface DayAppointment extends ShownAppointment {
  readonly outcome: string | null;
  readonly closedBy: string | null;
  readonly order: { readonly id: string; readonly number: string; readonly organisation: string };
}
