import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { recordHappening } from '../revocation/record-happening';
import { areRemindersStopped, withWaiting } from './waiting';

interface Wish {
  orderId: string;
  stop: boolean;
}

/** Stops the reminders of an order, or lets them go on; twice is once. Throws Problem `not_found`. */
export async function stopReminders(actor: Actor, { orderId, stop }: Wish): Promise<void> {
  await transaction(async (tx) => {
    const id = knownId(orderId);
    await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const order = await tx.certificateOrder.findUnique({ where: { id }, include: withWaiting });
    if (!order || !canRequest(actor, order)) throw new Problem('not_found');
    if (areRemindersStopped(order) === stop) return;
    const at = now();
    await tx.representation.updateMany({
      where: { orderId: id },
      data: { remindersStoppedAt: stop ? at : null },
    });
    const name = stop ? 'reminders_stopped' : 'reminders_resumed';
    await recordHappening(tx, { orderId: id, name, actor, at });
  });
}
