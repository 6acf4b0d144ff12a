import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canAdminister } from '@/lib/domain/account/access';
import { type Actor, system } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { differing, type ProductChange, productChange } from '@/lib/domain/product/product-change';
import { holdsFrom } from '@/lib/domain/validity/dutch-midnight';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';

export interface PlannedChange {
  slug: string;
  changes: ProductChange;
  /** `YYYY-MM-DD`: from the beginning of that day in the Netherlands; today: at once. */
  from: string;
  reason: string;
}

const subject = (objectId: string) => ({ objectKind: 'product', objectId });

/**
 * Plans an edit of a product's texts and limits for a day; today's is applied at once. Throws `forbidden` for anybody
 * but administration, `not_found`, and `invalid_input` for a day in the past, no reason, or nothing that differs.
 */
export async function planProductChange(actor: Actor, plan: PlannedChange): Promise<void> {
  if (actor.kind !== 'staff' || !canAdminister(actor)) throw new Problem('forbidden');
  const reason = needReason(plan.reason);
  const at = now();
  const from = holdsFrom(plan.from, at);
  if (!from) throw new Problem('invalid_input', { fields: { from: 'day_is_over' } });
  const product = await db().product.findUnique({ where: { slug: plan.slug } });
  if (!product) throw new Problem('not_found');
  const changes = differing(productChange.parse(plan.changes), product);
  if (Object.keys(changes).length === 0) throw new Problem('nothing_changes');
  // What cannot be asked for without a profile is a rule of the database too (product_requestable_has_generation).
  if (changes.requestable && !product.generation) throw new Problem('product_not_requestable');
  const id = newId();
  await transaction(async (tx) => {
    const key = { id, productId: product.id, holdsFrom: from, createdAt: at };
    await tx.productChange.create({ data: { ...key, changes, reason, madeBy: actor.userId } });
    const detail = { product: plan.slug, fields: Object.keys(changes).join(', '), from: plan.from };
    const fact = { action: 'plan_product_change', ...subject(product.id), reason, detail, at };
    await recordAudit(tx, { actor, ...fact });
  });
  if (from <= at) await applyProductChange(id);
}

/**
 * Takes back a change that was not applied yet. Throws `forbidden`, `not_found` for one that was applied or withdrawn,
 * and `invalid_input` without a reason.
 */
export async function withdrawProductChange(
  actor: Actor,
  { changeId, reason }: { changeId: string; reason: string },
): Promise<void> {
  if (actor.kind !== 'staff' || !canAdminister(actor)) throw new Problem('forbidden');
  const why = needReason(reason);
  const id = knownId(changeId);
  const at = now();
  await transaction(async (tx) => {
    const { count } = await tx.productChange.updateMany({
      where: { id, appliedAt: null, withdrawnAt: null },
      data: { withdrawnAt: at },
    });
    if (count === 0) throw new Problem('not_found');
    const { productId } = await tx.productChange.findUniqueOrThrow({ where: { id } });
    const fact = { action: 'withdraw_product_change', ...subject(productId), reason: why, at };
    await recordAudit(tx, { actor, ...fact });
  });
}

/** Applies a change whose moment has come; exactly once, whoever comes first. */
async function applyProductChange(id: string): Promise<void> {
  const at = now();
  await transaction(async (tx) => {
    const { count } = await tx.productChange.updateMany({
      where: { id, appliedAt: null, withdrawnAt: null, holdsFrom: { lte: at } },
      data: { appliedAt: at },
    });
    if (count === 0) return;
    const { productId, changes } = await tx.productChange.findUniqueOrThrow({ where: { id } });
    const data = productChange.parse(changes);
    await tx.product.update({ where: { id: productId }, data });
    const detail = { fields: Object.keys(data).join(', ') };
    const fact = { action: 'apply_product_change', ...subject(productId), detail, at };
    await recordAudit(tx, { actor: system('sweep'), ...fact });
  });
}

/** Applies every change whose moment has come, in the order in which they hold. Safe to run twice. */
export async function applyProductChanges(): Promise<void> {
  const due = await db().productChange.findMany({
    where: { appliedAt: null, withdrawnAt: null, holdsFrom: { lte: now() } },
    select: { id: true },
    orderBy: [{ holdsFrom: 'asc' }, { createdAt: 'asc' }],
    take: 200,
  });
  for (const { id } of due) await applyProductChange(id);
}
