import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { Problem } from '@/lib/domain/problem';
import { MESSAGE_MAX } from '@/lib/domain/thread/message';
import { threadOrder } from './thread-order';

interface Draft {
  orderId: string;
  body: string;
  check?: CheckKind | undefined;
  internal?: boolean | undefined;
}

/**
 * Keeps what somebody began to write, as typed, so that it is there again on any device; empty takes it away. Throws
 * `not_found` and `forbidden`, and `invalid_input` for more than a message may be.
 */
export async function keepDraft(
  actor: Actor,
  { orderId, body, check, internal = false }: Draft,
): Promise<void> {
  const order = await threadOrder(actor, orderId, 'write');
  if (actor.kind !== 'user' && actor.kind !== 'staff') throw new Problem('forbidden');
  const key = { orderId: order.id, userId: actor.userId };
  if (body.length > MESSAGE_MAX * 2) throw new Problem('invalid_input', { fields: { body: 'too_long' } });
  if (body.trim() === '') {
    await db().messageDraft.deleteMany({ where: key });
    return;
  }
  const data = {
    body: body.replaceAll('\u0000', ''),
    check: check ?? null,
    internal: internal && actor.kind === 'staff',
    updatedAt: now(),
  };
  await db().messageDraft.upsert({
    where: { orderId_userId: key },
    create: { id: newId(), ...key, ...data },
    update: data,
  });
}
