import type { Tx } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { enqueue } from '@/lib/jobs/enqueue';
import { updateChecks } from '../orders/update-checks';
import { raiseWorkItem } from '../staff/raise-work-item';
import { closeWork, deskKeys, takeUpWaiting } from '../validation/desk-work';
import { authorKinds, type Side, sideOf } from './thread-order';

/** The other side gets a moment to come and look by itself, and one mail for all that is written meanwhile. */
const patienceMinutes = 2;

interface Order {
  id: string;
  accountId: string;
}

interface Written {
  check?: CheckKind | undefined;
  body: string;
  at: Date;
}

/** What follows from a message that the other side may see: questions answered, work raised or done, a mail later. */
export async function afterMessage(tx: Tx, actor: Actor, order: Order, written: Written): Promise<void> {
  if (sideOf(actor) === 'desk') {
    await closeWork(tx, deskKeys.message(order.id), {
      by: actorId(actor),
      outcome: written.body,
      at: written.at,
    });
    await tellLater(tx, order.id, 'customer', written.at);
    return;
  }
  await takeUpWaiting(tx, order.id);
  const answered = await answerQuestions(tx, order.id, written);
  for (const check of answered) {
    const params = { about: 'answer', check } as const;
    await raiseWorkItem(tx, {
      kind: 'validation',
      orderId: order.id,
      params,
      dedupeKey: deskKeys.check(order.id, check),
    });
  }
  if (answered.length > 0) await updateChecks(tx, order.id, actor);
  else
    await raiseWorkItem(tx, {
      kind: 'order_message',
      orderId: order.id,
      dedupeKey: deskKeys.message(order.id),
    });
  await tellLater(tx, order.id, 'desk', written.at);
}

/** Marks the open questions that these words answer: that about their check, or all when they name none. */
async function answerQuestions(tx: Tx, orderId: string, { check, at }: Written): Promise<CheckKind[]> {
  const open = await tx.orderCheck.findMany({
    where: { orderId, askedAt: { not: null }, answeredAt: null, ...(check && { kind: check }) },
    select: { id: true, kind: true },
  });
  await tx.orderCheck.updateMany({
    where: { id: { in: open.map(({ id }) => id) } },
    data: { answeredAt: at },
  });
  return open.map(({ kind }) => kind);
}

/** One mail for a burst of messages: the first that nobody was told of begins the wait (M44). */
async function tellLater(tx: Tx, orderId: string, to: Side, at: Date): Promise<void> {
  const from = to === 'desk' ? 'customer' : 'desk';
  const untold = await tx.orderMessage.count({
    where: { orderId, authorKind: authorKinds[from], internal: false, toldAt: null },
  });
  if (untold > 1) return;
  const runAt = new Date(at.getTime() + patienceMinutes * 60_000);
  await enqueue(tx, 'tell-conversation', { conversationOf: orderId, to }, { runAt });
}
