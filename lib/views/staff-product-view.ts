import type { Currency } from '@/lib/domain/money/currency';
import type { ProductChange } from '@/lib/domain/product/product-change';

/** A price as staff see it: over, holding now, or still to come. */
export interface StaffPrice {
  readonly id: string;
  readonly currency: Currency;
  readonly centsPerYear: number;
  readonly validFrom: Date;
  readonly when: 'past' | 'now' | 'future';
  readonly reason: string | null;
  readonly madeBy: string | null;
}

/** A change that waits for its moment, with how it is now. */
export interface PlannedChangeView {
  readonly id: string;
  readonly holdsFrom: Date;
  readonly reason: string;
  readonly madeBy: string | null;
  readonly changes: readonly {
    readonly field: keyof ProductChange;
    readonly from: string;
    readonly to: string;
  }[];
}

export interface StaffProductLine {
  readonly slug: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly requestable: boolean;
  readonly prices: readonly StaffPrice[];
  readonly planned: number;
}

export interface StaffProduct {
  readonly slug: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly summary: { readonly nl: string; readonly en: string };
  readonly description: { readonly nl: string; readonly en: string };
  readonly aliases: readonly string[];
  readonly maxYears: number;
  readonly maxDays: number;
  readonly requestable: boolean;
  readonly prices: readonly StaffPrice[];
  readonly planned: readonly PlannedChangeView[];
  readonly mayEdit: boolean;
}
