import type { Tx } from '@/lib/db/client';
import type { DeskHours } from '@/lib/domain/appointment/desk-hours';
import { isBookable } from '@/lib/domain/appointment/slots';
import { Problem } from '@/lib/domain/problem';

interface Wish {
  startsAt: Date;
  hours: DeskHours;
  now: Date;
}

/**
 * Takes a telephone of the desk for a moment; whoever else wants the same moment waits for the end of this transaction.
 * Throws `slot_gone` when the moment cannot be booked or the last one is taken.
 */
export async function takeSeat(tx: Tx, { startsAt, hours, now }: Wish): Promise<number> {
  if (!isBookable(startsAt, hours, now)) throw new Problem('slot_gone');
  const key = `appointment:${startsAt.getTime()}`;
  await tx.$queryRaw`SELECT 1 AS "locked" FROM pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  const booked = await tx.appointment.findMany({
    where: { startsAt, state: 'booked' },
    select: { seat: true },
  });
  const taken = new Set(booked.map(({ seat }) => seat));
  const free = Array.from({ length: hours.seats }, (_, index) => index + 1).find((seat) => !taken.has(seat));
  if (!free) throw new Problem('slot_gone');
  return free;
}
