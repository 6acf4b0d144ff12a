import { db } from '@/lib/db/client';
import type { Digicert } from '@/lib/digicert/client';
import { CaError } from '@/lib/digicert/errors';
import type { CaProduct } from '@/lib/digicert/products';
import { compareProduct } from '@/lib/domain/ca/compare-product';
import type { FormItem } from '@/lib/domain/request/form';
import { keepDifferences } from './differences';
import type { Run } from './run';

/** The limits of each product that we sell, as the account has them. One call per product, and one for the list. */
export async function compareProducts(ca: Digicert, run: Run): Promise<void> {
  const sold = await db().product.findMany({ where: { requestable: true }, orderBy: { position: 'asc' } });
  const offered = await ca.products();
  const details = new Map<string, CaProduct>();
  for (const { caProduct } of sold) {
    const detail = await detailOf(ca, caProduct);
    if (detail) details.set(caProduct, detail);
  }
  run.picture.products = offered.map(({ nameId, name }) => {
    const detail = details.get(nameId);
    return {
      nameId,
      name,
      years: detail?.years ?? [],
      customEndDate: detail?.customEndDateAllowed ?? false,
      csrRequired: detail?.csrRequired ?? false,
    };
  });
  run.progress.products = offered.length;
  for (const { slug, caProduct, maxYears, requestForm } of sold) {
    const ours = { slug, caProduct, maxYears, ownEnd: hasOwnEnd(requestForm as unknown as FormItem[]) };
    await keepDifferences(run, compareProduct(ours, details.get(caProduct)));
  }
}

const hasOwnEnd = (form: readonly FormItem[]): boolean =>
  form.some((item) => item.question === 'validity' && item.ways.some((way) => way !== 'years'));

/** A product that is not switched on for the account is as good as unknown there. */
async function detailOf(ca: Digicert, nameId: string): Promise<CaProduct | undefined> {
  try {
    return await ca.product(nameId);
  } catch (error) {
    if (error instanceof CaError && error.kind === 'refused' && error.status === 404) return undefined;
    throw error;
  }
}
