import { newId } from '@/lib/base/ids';
import type { Db } from '@/lib/db/client';
import { catalogue } from '@/lib/domain/product/catalogue';
import type { Product } from '@/lib/domain/product/product';

/** Adds the products that are not there yet; from then on the database is the truth and staff change it. */
export async function seedProducts(db: Db, at: Date): Promise<void> {
  for (const [position, product] of catalogue.entries()) {
    const known = await db.product.findUnique({ where: { slug: product.slug } });
    if (!known) await addProduct(db, product, position, at);
  }
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
