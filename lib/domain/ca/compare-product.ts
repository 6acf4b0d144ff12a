import type { Difference } from './difference';

export interface OurProduct {
  readonly slug: string;
  readonly caProduct: string;
  readonly maxYears: number;
  /** Whether customers may choose days or an end date of their own. */
  readonly ownEnd: boolean;
}

export interface TheirProduct {
  readonly years: readonly number[];
  readonly customEndDateAllowed: boolean;
}

/** What the account may order against what we sell: the CA's limit is the one that holds (C-18). */
export function compareProduct(ours: OurProduct, theirs: TheirProduct | undefined): Difference[] {
  const about = { objectKind: 'product', objectId: ours.slug } as const;
  const name = { product: ours.caProduct };
  if (!theirs) return [{ ...about, kind: 'product_missing_there', ours: name, theirs: null }];
  const longest = Math.max(0, ...theirs.years);
  const found: Difference[] = [];
  if (longest > 0 && ours.maxYears > longest) {
    found.push({
      ...about,
      kind: 'product_years',
      ours: { ...name, years: ours.maxYears },
      theirs: { years: longest },
    });
  }
  if (ours.ownEnd && !theirs.customEndDateAllowed) {
    found.push({
      ...about,
      kind: 'product_end_date',
      ours: { ...name, ownEnd: true },
      theirs: { ownEnd: false },
    });
  }
  return found;
}
