import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { isApprovalOpen } from '@/lib/domain/checks/approval-gate';
import type { CheckRow } from '@/lib/domain/checks/check-kinds';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { askReview } from '../reviews/ask-review';
import { raiseWorkItem } from '../staff/raise-work-item';
import { closeWork, deskKeys } from '../validation/desk-work';
import { announce } from '../webhooks/announce';
import { askApproval } from './ask-approval';
import { checkFactsOf, orderWithChecks } from './order-facts';
import { tellAttention } from './tell-attention';

/**
 * Brings the stored check rows up to what the facts say: a row that changed gets a new "since" and an event; when the
 * checks before it have passed the representative is asked to approve; what is unclear becomes work for staff. Call it
 * in the transaction that changed a fact.
 */
export async function updateChecks(tx: Tx, orderId: string, actor: Actor): Promise<readonly CheckRow[]> {
  // Weaker than FOR UPDATE, which would wait for every transaction that wrote a row about this order, and they for us.
  await tx.$queryRaw`SELECT 1 FROM "CertificateOrder" WHERE "id" = ${orderId}::uuid FOR NO KEY UPDATE`;
  const order = await orderWithChecks(tx, orderId);
  const facts = checkFactsOf(order);
  const rows = checkRows(facts);
  for (const row of rows) {
    const stored = order.checks.find(({ kind }) => kind === row.kind);
    if (stored?.state === row.state && stored.reason === row.reason) {
      if (stored.owner !== row.owner) await storeOwner(tx, orderId, row);
      continue;
    }
    await storeRow(tx, orderId, row, actor, stored?.state);
  }
  const looking = (await askReview(tx, order)) || facts.review?.state === 'asked';
  const mayAsk = order.state === 'validating' && !looking && isApprovalOpen(rows);
  const asked = mayAsk && (await askApproval(tx, orderId));
  return asked || (looking && !facts.review) ? updateChecks(tx, orderId, actor) : rows;
}

/** Who acts goes with state and reason, but for rows of before it was kept. */
async function storeOwner(tx: Tx, orderId: string, { kind, owner }: CheckRow): Promise<void> {
  await tx.orderCheck.update({ where: { orderId_kind: { orderId, kind } }, data: { owner } });
}

async function storeRow(
  tx: Tx,
  orderId: string,
  row: CheckRow,
  actor: Actor,
  before?: string,
): Promise<void> {
  const { kind, state, reason, owner } = row;
  const at = now();
  await tx.orderCheck.upsert({
    where: { orderId_kind: { orderId, kind } },
    create: { id: newId(), orderId, kind, state, reason, owner, since: at },
    update: { state, reason, owner, since: at },
  });
  if (before !== undefined) {
    const detail = { check: kind, state, reason };
    const eventId = newId();
    await tx.orderEvent.create({
      data: { id: eventId, orderId, name: 'check_changed', actorKind: actor.kind, detail, at },
    });
    const data = { orderId, check: kind, state, reason: reason ?? null };
    await announce(tx, { event: 'check.changed', about: { orderId }, eventId, data, at });
  }
  await tellAttention(tx, orderId, row, at);
  if (state === 'passed' || reason === 'order_ended') {
    await closeWork(tx, deskKeys.check(orderId, kind), { by: null, outcome: '', at });
  }
  if (state === 'unclear') {
    const dedupeKey = `ca_unclear:${orderId}:${kind}:${reason}`;
    const params = { about: 'check_unclear', check: kind, reason: reason ?? '' } as const;
    await raiseWorkItem(tx, { kind: 'ca_unclear', orderId, params, dedupeKey });
  }
}
