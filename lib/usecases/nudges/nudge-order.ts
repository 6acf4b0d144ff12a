import { transaction } from '@/lib/db/transaction';
import { dueStage } from '@/lib/domain/nudge/schedule';
import { areRemindersStopped, waitingFor, withWaiting } from './waiting';
import { writeNudge } from './write-nudge';

/**
 * Reminds everybody for whom an order waits and whose stage has come: one mail per stage, however often this runs and
 * however many workers run it; stages that were missed are not made up for.
 */
export async function nudgeOrder(orderId: string, at: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${orderId}::uuid FOR UPDATE`;
    const order = await tx.certificateOrder.findUniqueOrThrow({
      where: { id: orderId },
      include: withWaiting,
    });
    if (areRemindersStopped(order)) return;
    for (const waiting of waitingFor(order)) {
      const { kind, subjectId, since } = waiting;
      const stage = dueStage(kind, since, at);
      if (stage === null) continue;
      const dedupeKey = `nudge:${kind}:${subjectId}:${since.getTime()}:${stage}`;
      await writeNudge[kind](tx, order, { ...waiting, stage, dedupeKey });
    }
  });
}
