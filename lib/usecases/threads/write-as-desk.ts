import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { Problem } from '@/lib/domain/problem';
import { parseMessage } from '@/lib/domain/thread/message';
import { afterMessage } from './after-message';

interface Words {
  orderId: string;
  check: CheckKind;
  body: string;
  at: Date;
  /** The customer was told of it in a mail of its own. */
  told?: boolean;
}

/**
 * Puts what the desk says with an act of its own into the conversation, in the transaction of that act. Throws
 * `invalid_input` (field `tell`) for what is no message.
 */
export async function writeAsDesk(
  tx: Tx,
  actor: Extract<Actor, { kind: 'staff' }>,
  { orderId, check, body, at, told = false }: Words,
): Promise<string> {
  const text = parseMessage(body);
  if (!text.ok) throw new Problem('invalid_input', { fields: { tell: text.problem } });
  const author = await tx.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const id = newId();
  await tx.orderMessage.create({
    data: {
      id,
      orderId,
      check,
      body: text.value,
      authorKind: 'staff',
      authorId: actor.userId,
      authorName: `${author.firstName} ${author.lastName}`,
      createdAt: at,
      toldAt: told ? at : null,
    },
  });
  const { accountId } = await tx.certificateOrder.findUniqueOrThrow({
    where: { id: orderId },
    select: { accountId: true },
  });
  await afterMessage(tx, actor, { id: orderId, accountId }, { check, body: text.value, at });
  return id;
}
