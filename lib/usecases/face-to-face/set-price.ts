import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canAdminister, canSeeAccounts } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { type FaceToFaceRoute, faceToFaceRoutes } from '@/lib/domain/identity/face-to-face';
import { faceToFacePricesAt } from '@/lib/domain/identity/face-to-face-prices';
import { Problem } from '@/lib/domain/problem';
import { holdsFrom } from '@/lib/domain/validity/dutch-midnight';
import type { FaceToFacePricesView } from '@/lib/views/face-to-face-prices-view';
import { recordAudit } from '../audit/record-audit';
import { namesOf } from '../staff/names-of';
import { needReason } from '../staff/need-reason';
import { type KeptPrices, keptPrices, pricesSetting } from './prices';

export interface NewFaceToFacePrice {
  route: FaceToFaceRoute;
  cents: number;
  /** `YYYY-MM-DD`: holds from the beginning of that day in the Netherlands; today: at once. */
  from: string;
  reason: string;
}

const highest = 10_000_00;

/**
 * Sets what an identification in person costs from a day on; what was agreed before keeps its price. Throws `forbidden`
 * for anybody but administration, `conflict` when a price begins at that very moment already, and `invalid_input` for a
 * day in the past, an amount out of bounds, or no reason.
 */
export async function setFaceToFacePrice(actor: Actor, price: NewFaceToFacePrice): Promise<void> {
  if (actor.kind !== 'staff' || !canAdminister(actor)) throw new Problem('forbidden');
  const { route, cents, from } = price;
  const reason = needReason(price.reason);
  if (!Number.isInteger(cents) || cents < 1 || cents > highest) {
    throw new Problem('invalid_input', { fields: { amount: 'amount_invalid' } });
  }
  const at = now();
  const validFrom = holdsFrom(from, at);
  if (!validFrom) throw new Problem('invalid_input', { fields: { from: 'day_is_over' } });
  await transaction(async (tx) => {
    await change(tx, at, (prices) => {
      const begins = prices.changes.some(
        (one) => one.route === route && one.validFrom.getTime() === validFrom.getTime(),
      );
      if (begins) throw new Problem('conflict');
      const added = { id: newId(), route, cents, validFrom, reason, madeBy: actor.userId };
      return { ...prices, changes: [...prices.changes, added] };
    });
    const detail = { product: 'face_to_face', route, cents, from };
    await recordAudit(tx, { actor, action: 'set_price', ...subject, reason, detail, at });
  });
}

/**
 * Takes back a price that does not hold yet. Throws `forbidden`, `not_found` for one that holds or held, and
 * `invalid_input` without a reason.
 */
export async function withdrawFaceToFacePrice(
  actor: Actor,
  { priceId, reason }: { priceId: string; reason: string },
): Promise<void> {
  if (actor.kind !== 'staff' || !canAdminister(actor)) throw new Problem('forbidden');
  const why = needReason(reason);
  const at = now();
  await transaction(async (tx) => {
    await change(tx, at, (prices) => {
      const planned = prices.changes.some(({ id, validFrom }) => id === priceId && validFrom > at);
      if (!planned) throw new Problem('not_found');
      return { ...prices, changes: prices.changes.filter(({ id }) => id !== priceId) };
    });
    const detail = { product: 'face_to_face' };
    await recordAudit(tx, { actor, action: 'withdraw_price', ...subject, reason: why, detail, at });
  });
}

/** What each route costs now, and every price with its day, the latest first. Throws `forbidden` for anybody but staff. */
export async function readFaceToFacePrices(actor: Actor, at = now()): Promise<FaceToFacePricesView> {
  if (!canSeeAccounts(actor)) throw new Problem('forbidden');
  const setting = await db().setting.findUnique({ where: { name: pricesSetting } });
  const { changes, ...first } = keptPrices(setting?.value);
  const prices = faceToFacePricesAt(first, changes, at);
  const names = await namesOf(changes.map(({ madeBy }) => madeBy));
  const latest = changes.toSorted((one, other) => other.validFrom.getTime() - one.validFrom.getTime());
  return {
    now: faceToFaceRoutes.map((route) => ({ route, cents: prices[route] })),
    changes: latest.map(({ madeBy, ...price }) => ({
      ...price,
      madeBy: names.get(madeBy) ?? null,
      planned: price.validFrom > at,
    })),
    mayEdit: canAdminister(actor),
  };
}

const subject = { objectKind: 'setting', objectId: null } as const;

/** Changes the setting; who does it at the same moment waits. */
async function change(tx: Tx, at: Date, work: (prices: KeptPrices) => KeptPrices): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Setting" WHERE "name" = ${pricesSetting} FOR UPDATE`;
  const setting = await tx.setting.findUnique({ where: { name: pricesSetting } });
  const value = JSON.parse(JSON.stringify(work(keptPrices(setting?.value))));
  const kept = { value, updatedAt: at };
  await tx.setting.upsert({
    where: { name: pricesSetting },
    create: { name: pricesSetting, ...kept },
    update: kept,
  });
}
