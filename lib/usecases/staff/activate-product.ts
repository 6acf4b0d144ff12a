import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { transaction } from '@/lib/db/transaction';
import { canActivateProduct } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { localText } from '@/lib/views/local-text';
import { recordAudit } from '../audit/record-audit';
import { queueMail } from '../mail/queue-mail';

export interface Activation {
  accountId: string;
  productSlug: string;
  /** Why, for the audit trail. */
  reason: string;
}

/**
 * Switches a product on in an account (S0-1.3.2-ERR2) and tells the owner. Throws `forbidden` for anybody but sales,
 * `product_already_active`, and `invalid_input` without a reason.
 */
export async function activateProduct(
  actor: Actor,
  { accountId, productSlug, reason }: Activation,
): Promise<void> {
  if (!canActivateProduct(actor)) throw new Problem('forbidden');
  if (reason.trim() === '') throw new Problem('invalid_input', { fields: { reason: 'reason_needed' } });
  await transaction(async (tx) => {
    const product = await tx.product.findUnique({ where: { slug: productSlug } });
    const owners = await tx.user.findMany({ where: { accountId, role: 'owner' } });
    if (!product || owners.length === 0) throw new Problem('not_found');
    const active = await tx.productActivation.findFirst({
      where: { accountId, productId: product.id, withdrawnAt: null },
    });
    if (active) throw new Problem('product_already_active');
    const id = newId();
    const at = now();
    await tx.productActivation.create({
      data: { id, accountId, productId: product.id, activatedAt: at, reason },
    });
    await tx.workItem.updateMany({
      where: { accountId, kind: 'activate_product', doneAt: null },
      data: { doneAt: at, doneBy: actor.kind === 'staff' ? actor.userId : null, outcome: 'activated' },
    });
    for (const owner of owners) {
      await queueMail(tx, {
        template: 'product_activated',
        to: owner.email,
        locale: owner.locale,
        userId: owner.id,
        data: { name: owner.firstName, product: localText(product.name, owner.locale) },
        dedupeKey: `product_activated:${id}:${owner.id}`,
      });
    }
    await recordAudit(tx, {
      actor,
      action: 'activate_product',
      objectKind: 'account',
      objectId: accountId,
      reason,
      detail: { product: productSlug },
      at,
    });
  });
}

/** Takes a product out of an account; what was issued stays. Throws `forbidden` and `not_found`. */
export async function withdrawProduct(
  actor: Actor,
  { accountId, productSlug, reason }: Activation,
): Promise<void> {
  if (!canActivateProduct(actor)) throw new Problem('forbidden');
  if (reason.trim() === '') throw new Problem('invalid_input', { fields: { reason: 'reason_needed' } });
  await transaction(async (tx) => {
    const at = now();
    const { count } = await tx.productActivation.updateMany({
      where: { accountId, withdrawnAt: null, product: { slug: productSlug } },
      data: { withdrawnAt: at },
    });
    if (count === 0) throw new Problem('not_found');
    await recordAudit(tx, {
      actor,
      action: 'withdraw_product',
      objectKind: 'account',
      objectId: accountId,
      reason,
      detail: { product: productSlug },
      at,
    });
  });
}
