import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { dueReminder, SIGNING_REMINDER_DAYS } from '@/lib/domain/authority/power';
import { mailSignatory } from './power-mails';

const mostAtOnce = 500;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Reminds who has not signed, on the days of the schedule, each once however often it runs. It stops by itself with the
 * signature, a refusal, the end of the power of attorney or of the order, and after the last day.
 */
export async function remindSignatories(at: Date = now()): Promise<void> {
  const [first] = SIGNING_REMINDER_DAYS;
  const waiting = await db().signatory.findMany({
    where: {
      signedAt: null,
      declinedAt: null,
      powerOfAttorney: {
        way: 'online',
        completedAt: null,
        withdrawnAt: null,
        decision: null,
        createdAt: { lte: new Date(at.getTime() - first * DAY_MS) },
        order: { state: 'validating' },
      },
    },
    include: { powerOfAttorney: { select: { orderId: true } } },
    orderBy: { id: 'asc' },
    take: mostAtOnce,
  });
  for (const { powerOfAttorney, ...signatory } of waiting)
    await remind(powerOfAttorney.orderId, signatory, at);
}

type Waiting = Parameters<typeof mailSignatory>[2];

/** Counted from when this person, and not an earlier one in the same place, was first asked. */
async function remind(orderId: string, signatory: Waiting, at: Date): Promise<void> {
  const asked = await db().mail.findFirst({
    where: { signatoryId: signatory.id, template: 'power_of_attorney_sign', to: signatory.email },
    orderBy: { queuedAt: 'asc' },
    select: { id: true, queuedAt: true },
  });
  const due = asked && dueReminder(asked.queuedAt, at);
  if (!asked || due === undefined) return;
  const occasion = `${asked.id}:${due}`;
  await transaction((tx) =>
    mailSignatory(tx, orderId, signatory, { template: 'power_of_attorney_reminder', occasion }),
  );
}
