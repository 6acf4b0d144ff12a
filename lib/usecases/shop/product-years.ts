import { instalments } from '@/lib/domain/money/price';
import { type Generation, generations } from '@/lib/domain/product/generations';
import { longestEnd, termLimits } from '@/lib/domain/validity/term';

interface Termed {
  readonly maxYears: number;
  readonly maxDays: number;
  readonly generation: Generation | null;
}

/** How many yearly bills there are when a product that is bought now runs as long as it can (M02). */
export function yearsOf(product: Termed, at: Date): number {
  if (!product.generation) return product.maxYears;
  const end = longestEnd(termLimits(product, generations[product.generation]), at).at;
  return instalments(0, at, end).length;
}
