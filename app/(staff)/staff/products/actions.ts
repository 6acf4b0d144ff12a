'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import {
  changeOf,
  changeSchema,
  inPersonPriceSchema,
  priceSchema,
  type TypedChange,
} from '@/components/staff/product-schemas';
import { reasonSchema } from '@/components/staff/schemas';
import { readAmount } from '@/lib/domain/money/read-amount';
import { setFaceToFacePrice, withdrawFaceToFacePrice } from '@/lib/usecases/face-to-face/set-price';
import { planProductChange, withdrawProductChange } from '@/lib/usecases/products/change-product';
import { setPrice, withdrawPrice } from '@/lib/usecases/products/set-price';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const slug = { slug: z.string() };

const setOne = staffAction({
  schema: priceSchema.extend(slug),
  run: async (actor, { amount, ...price }) => {
    await setPrice(actor, { ...price, centsPerYear: readAmount(amount) ?? 0 });
    refresh();
  },
});

const withdrawOne = staffAction({
  schema: reasonSchema.extend({ priceId: z.string() }),
  run: async (actor, price) => {
    await withdrawPrice(actor, price);
    refresh();
  },
});

const planOne = staffAction({
  schema: changeSchema.extend(slug),
  run: async (actor, typed) => {
    const { slug: product, from, reason } = typed;
    await planProductChange(actor, { slug: product, changes: changeOf(typed), from, reason });
    refresh();
  },
});

const withdrawPlanned = staffAction({
  schema: reasonSchema.extend({ changeId: z.string() }),
  run: async (actor, change) => {
    await withdrawProductChange(actor, change);
    refresh();
  },
});

/** Sets what a year of a product costs from a day on. */
export async function newPrice(
  product: string,
  typed: { currency: string; amount: string; from: string; reason: string },
): Promise<ActionResult<void>> {
  return setOne({ ...typed, slug: product });
}

/** Takes back a price that does not hold yet. */
export async function takeBackPrice(priceId: string, typed: { reason: string }): Promise<ActionResult<void>> {
  return withdrawOne({ ...typed, priceId });
}

/** Plans an edit of a product for a day. */
export async function planChange(product: string, typed: TypedChange): Promise<ActionResult<void>> {
  return planOne({ ...typed, slug: product });
}

/** Takes back a planned edit. */
export async function takeBackChange(
  changeId: string,
  typed: { reason: string },
): Promise<ActionResult<void>> {
  return withdrawPlanned({ ...typed, changeId });
}

/** Sets what an identification in person costs from a day on. */
export const newInPersonPrice = staffAction({
  schema: inPersonPriceSchema,
  run: async (actor, { amount, ...price }): Promise<void> => {
    await setFaceToFacePrice(actor, { ...price, cents: readAmount(amount) ?? 0 });
    refresh();
  },
});

const withdrawInPerson = staffAction({
  schema: reasonSchema.extend({ priceId: z.string() }),
  run: async (actor, price) => {
    await withdrawFaceToFacePrice(actor, price);
    refresh();
  },
});

/** Takes back a price of identification in person that does not hold yet. */
export async function takeBackInPersonPrice(
  priceId: string,
  typed: { reason: string },
): Promise<ActionResult<void>> {
  return withdrawInPerson({ ...typed, priceId });
}
