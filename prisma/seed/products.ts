import { newId } from '@/lib/base/ids';
import type { Db } from '@/lib/db/client';
import { catalogue } from '@/lib/domain/product/catalogue';
import type { Product } from '@/lib/domain/product/product';

/**
 * Adds the products that are not there yet; from then on the database is the truth and staff change it. One that was
 * only shown so far, without a form to ask for it, becomes as it is sold.
 */
export async function seedProducts(db: Db, at: Date): Promise<void> {
  for (const [position, product] of catalogue.entries()) {
    const known = await db.product.findUnique({ where: { slug: product.slug } });
    if (!known) await addProduct(db, product, position, at);
    else if (isOnlyShown(known) && product.requestable) await beginSelling(db, known.id, product, at);
  }
}

const isOnlyShown = ({ requestForm }: { requestForm: unknown }) =>
  Array.isArray(requestForm) && requestForm.length === 0;

async function beginSelling(db: Db, id: string, product: Product, at: Date): Promise<void> {
  const { requestable, generation, term, requestForm, prices } = product;
  await db.product.update({
    where: { id },
    data: {
      requestable,
      generation,
      maxYears: term.maxYears,
      maxDays: term.maxDays,
      requestForm: requestForm as object[],
      prices: { create: prices.map((price) => ({ id: newId(), ...price, validFrom: at })) },
    },
  });
}

async function addProduct(db: Db, product: Product, position: number, at: Date): Promise<void> {
  const { name, summary, description, aliases, term, requestForm, prices, ...columns } = product;
  await db.product.create({
    data: {
      id: newId(),
      ...columns,
      position,
      name: { ...name },
      summary: { ...summary },
      description: { ...description },
      aliases: [...aliases],
      maxYears: term.maxYears,
      maxDays: term.maxDays,
      requestForm: requestForm as object[],
      prices: { create: prices.map((price) => ({ id: newId(), ...price, validFrom: at })) },
    },
  });
}
