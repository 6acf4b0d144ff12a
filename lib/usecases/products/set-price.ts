import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canAdminister } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import type { Currency } from '@/lib/domain/money/currency';
import { Problem } from '@/lib/domain/problem';
import { holdsFrom } from '@/lib/domain/validity/dutch-midnight';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';

export interface NewPrice {
  slug: string;
  currency: Currency;
  centsPerYear: number;
  /** `YYYY-MM-DD`: holds from the beginning of that day in the Netherlands; today: at once. */
  from: string;
  reason: string;
}

const highest = 100_000_00;

/**
 * Sets what a year of a product costs from a day on. A price that holds or held is never changed: what customers saw
 * stays true. Throws `forbidden` for anybody but administration, `not_found`, `conflict` when a price begins at that
 * very moment already, and `invalid_input` for a day in the past, an amount out of bounds, or no reason.
 */
export async function setPrice(actor: Actor, price: NewPrice): Promise<void> {
  if (actor.kind !== 'staff' || !canAdminister(actor)) throw new Problem('forbidden');
  const reason = needReason(price.reason);
  const { slug, currency, centsPerYear } = price;
  if (!Number.isInteger(centsPerYear) || centsPerYear < 1 || centsPerYear > highest) {
    throw new Problem('invalid_input', { fields: { amount: 'amount_invalid' } });
  }
  const at = now();
  const validFrom = holdsFrom(price.from, at);
  if (!validFrom) throw new Problem('invalid_input', { fields: { from: 'day_is_over' } });
  try {
    await transaction(async (tx) => {
      const product = await tx.product.findUnique({ where: { slug } });
      if (!product) throw new Problem('not_found');
      const key = { id: newId(), productId: product.id, currency, validFrom };
      await tx.price.create({ data: { ...key, centsPerYear, reason, madeBy: actor.userId } });
      const detail = { product: slug, currency, centsPerYear, from: price.from };
      await recordAudit(tx, { actor, action: 'set_price', ...subject(product.id), reason, detail, at });
    });
  } catch (error) {
    throw isDuplicate(error) ? new Problem('conflict') : error;
  }
}

/**
 * Takes back a price that does not hold yet. Throws `forbidden`, `not_found` for one that holds or held, and
 * `invalid_input` without a reason.
 */
export async function withdrawPrice(
  actor: Actor,
  { priceId, reason }: { priceId: string; reason: string },
): Promise<void> {
  if (actor.kind !== 'staff' || !canAdminister(actor)) throw new Problem('forbidden');
  const why = needReason(reason);
  const id = knownId(priceId);
  const at = now();
  await transaction(async (tx) => {
    const price = await tx.price.findUnique({ where: { id }, include: { product: true } });
    const { count } = await tx.price.deleteMany({ where: { id, validFrom: { gt: at } } });
    if (!price || count === 0) throw new Problem('not_found');
    const { currency, centsPerYear, product } = price;
    const detail = { product: product.slug, currency, centsPerYear };
    const fact = { action: 'withdraw_price', ...subject(product.id), reason: why, detail, at };
    await recordAudit(tx, { actor, ...fact });
  });
}

const subject = (objectId: string) => ({ objectKind: 'product', objectId });
