import type { Tx } from '@/lib/db/client';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';

/** The same key is the same piece of work. */
export const deskKeys = {
  message: (orderId: string) => `order_message:${orderId}`,
  check: (orderId: string, check: CheckKind) => `validation:${orderId}:${check}`,
  appointment: (appointmentId: string) => `appointment:${appointmentId}`,
};

interface Closing {
  /** Null when nobody did it: it was done with. */
  by: string | null;
  outcome: string;
  at: Date;
}

const longestOutcome = 200;

/** Takes a piece of work off the queue, because what it asked is done; does nothing when it is not there. */
export async function closeWork(tx: Tx, dedupeKey: string, { by, outcome, at }: Closing): Promise<void> {
  await tx.workItem.updateMany({
    where: { dedupeKey, doneAt: null },
    data: {
      doneAt: at,
      doneBy: by,
      outcome: outcome.slice(0, longestOutcome),
      waitsSince: null,
      waitsFor: null,
    },
  });
}

/** The customer did something: what was put aside for that comes back to the queue. */
export async function takeUpWaiting(tx: Tx, orderId: string): Promise<void> {
  await tx.workItem.updateMany({
    where: { orderId, doneAt: null, waitsSince: { not: null } },
    data: { waitsSince: null, waitsFor: null },
  });
}
