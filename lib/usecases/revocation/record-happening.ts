import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/domain/account/actor';

interface Happening {
  readonly orderId: string;
  /** Worded in the messages under `event`. */
  readonly name: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly detail?: Readonly<Record<string, string>>;
}

/** Adds something to the history of an order that does not change its state. */
export async function recordHappening(
  tx: Tx,
  { orderId, name, actor, at, detail = {} }: Happening,
): Promise<void> {
  await tx.orderEvent.create({
    data: { id: newId(), orderId, name, actorKind: actor.kind, actorId: actorId(actor), detail, at },
  });
}
