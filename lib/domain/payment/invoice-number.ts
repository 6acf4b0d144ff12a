import { dutchDay } from '../validity/dates';

/** The year in whose sequence an invoice of this moment is numbered. */
export function invoiceYear(at: Date): number {
  return Number(dutchDay(at).slice(0, 4));
}

/**
 * The number as it stands on the paper: `2026-000123`. Consecutive within the year, for a series without gaps
 * identifies each invoice uniquely (Directive 2006/112/EC, article 226(2)).
 */
export function invoiceNumber({ year, sequence }: { year: number; sequence: number }): string {
  return `${year}-${String(sequence).padStart(6, '0')}`;
}
