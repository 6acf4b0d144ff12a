import type { XmlElement } from './xml';

/** Cents as a decimal with a point, "1234.05"; no floating point comes near it. */
export function decimal(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function amount(cents: number, currency: string): XmlElement {
  return { '@currencyID': currency, '#': decimal(cents) };
}
