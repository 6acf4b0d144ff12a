import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { Product, User } from '@/lib/db/generated/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canActivateProduct } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { localText } from '@/lib/views/local-text';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { queueMail } from '../mail/queue-mail';
import { needReason } from './need-reason';

export interface Activation {
  accountId: string;
  productSlug: string;
  /** Why, for the audit trail. */
  reason: string;
}

/**
 * Switches a product on in an account (S0-1.3.2-ERR2) and tells its owners. Throws `forbidden` for anybody but sales,
 * `product_already_active` (also for the second of two clicks), `not_found`, and `invalid_input` without a reason.
 */
export async function activateProduct(actor: Actor, wish: Activation): Promise<void> {
  if (!canActivateProduct(actor)) throw new Problem('forbidden');
  const reason = needReason(wish.reason);
  const accountId = knownId(wish.accountId);
  try {
    await transaction((tx) => activate(tx, actor, { ...wish, accountId, reason }));
  } catch (error) {
    // One current activation per account and product is a rule of the database (activation_one_current).
    throw isDuplicate(error) ? new Problem('product_already_active') : error;
  }
}

/**
 * The activation itself, in the caller's transaction; access and reason are the caller's to check. Throws `not_found`,
 * and the database's refusal when the product is active already.
 */
export async function activate(
  tx: Tx,
  actor: Actor,
  { accountId, productSlug, reason }: Activation,
): Promise<void> {
  const product = await tx.product.findUnique({ where: { slug: productSlug } });
  const owners = await tx.user.findMany({ where: { accountId, role: 'owner' } });
  if (!product?.requestable || owners.length === 0) throw new Problem('not_found');
  const id = newId();
  const at = now();
  await tx.productActivation.create({
    data: { id, accountId, productId: product.id, activatedAt: at, reason },
  });
  await tx.workItem.updateMany({
    where: {
      accountId,
      kind: 'activate_product',
      params: { path: ['slug'], equals: productSlug },
      doneAt: null,
    },
    data: { doneAt: at, doneBy: actor.kind === 'staff' ? actor.userId : null, outcome: reason },
  });
  for (const owner of owners) await tellOwner(tx, owner, product, id);
  await recordAudit(tx, { ...subject(actor, 'activate_product', accountId, productSlug), reason, at });
}

async function tellOwner(tx: Tx, owner: User, product: Product, activationId: string): Promise<void> {
  await queueMail(tx, {
    template: 'product_activated',
    to: owner.email,
    locale: owner.locale,
    userId: owner.id,
    data: { name: owner.firstName, product: localText(product.name, owner.locale) },
    dedupeKey: `product_activated:${activationId}:${owner.id}`,
  });
}

/**
 * Takes a product out of an account; what was issued stays. Throws `forbidden`, `not_found` when it is not active, and
 * `invalid_input` without a reason.
 */
export async function withdrawProduct(actor: Actor, wish: Activation): Promise<void> {
  if (!canActivateProduct(actor)) throw new Problem('forbidden');
  const reason = needReason(wish.reason);
  const accountId = knownId(wish.accountId);
  const { productSlug } = wish;
  await transaction(async (tx) => {
    const at = now();
    const { count } = await tx.productActivation.updateMany({
      where: { accountId, withdrawnAt: null, product: { slug: productSlug } },
      data: { withdrawnAt: at },
    });
    if (count === 0) throw new Problem('not_found');
    await recordAudit(tx, { ...subject(actor, 'withdraw_product', accountId, productSlug), reason, at });
  });
}

function subject(actor: Actor, action: string, accountId: string, product: string) {
  return { actor, action, objectKind: 'account', objectId: accountId, detail: { product } };
}
