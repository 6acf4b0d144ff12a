import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { recordAudit } from '../audit/record-audit';
import { updateChecks } from '../orders/update-checks';

/** What happens to a power of attorney, as the order's history and the audit trail tell it. */
type PowerEvent =
  | 'power_made'
  | 'power_signed'
  | 'power_declined'
  | 'power_scan_brought'
  | 'power_signatory_changed'
  | 'power_withdrawn'
  | 'power_checked'
  | 'power_accepted'
  | 'power_refused';

interface Happening {
  readonly actor: Actor;
  readonly orderId: string;
  readonly event: PowerEvent;
  readonly at: Date;
  /** In the words of whoever did it. */
  readonly reason?: string;
  /** Without personal data. */
  readonly detail?: Record<string, string | number>;
}

/** Brings the check rows up to date, and writes the history and the trail: the last step of each act. */
export async function recordPowerEvent(tx: Tx, happening: Happening): Promise<void> {
  const { actor, orderId, event, at, reason, detail = {} } = happening;
  await tx.orderEvent.create({
    data: { id: newId(), orderId, name: event, actorKind: actor.kind, actorId: actorId(actor), detail, at },
  });
  await updateChecks(tx, orderId, actor);
  const about = { objectKind: 'order', objectId: orderId, detail, at };
  await recordAudit(tx, { actor, action: event, ...about, ...(reason ? { reason } : {}) });
}
