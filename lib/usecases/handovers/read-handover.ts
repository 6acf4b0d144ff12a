import { db } from '@/lib/db/client';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { QuestionId } from '@/lib/domain/request/form';
import { handoverState } from '@/lib/domain/request/handover';
import type { HandoverView } from '@/lib/views/handover-view';
import { knownId } from '../known-id';

/**
 * What became of the last time that a question was handed over; undefined when it never was, or was taken back. Throws
 * Problem `not_found`.
 */
export async function readHandover(
  actor: Actor,
  orderId: string,
  question: QuestionId,
): Promise<HandoverView | undefined> {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: {
      handovers: {
        where: { question, withdrawnAt: null },
        orderBy: { createdAt: 'desc' },
        take: 1,
        include: { links: true },
      },
    },
  });
  if (!order || !canRequest(actor, order)) throw new Problem('not_found');
  const [handover] = order.handovers;
  if (!handover) return undefined;
  const { id, name, email, note, createdAt, answeredAt, links } = handover;
  return {
    id,
    name,
    email,
    note,
    state: handoverState(handover) === 'answered' ? 'answered' : 'asked',
    askedAt: createdAt,
    answeredAt,
    opened: links.some(({ openedAt }) => openedAt !== null),
  };
}
