/** Ways to pay that the checkout offers; the hosted page takes it from there (C-22). */
export const payingMethods = ['ideal', 'creditcard', 'paypal'] as const;
export type PayingMethod = (typeof payingMethods)[number];

/** iDEAL moves euros between Dutch bank accounts and knows no other currency. */
export function offersMethod(currency: string, method: PayingMethod): boolean {
  return method !== 'ideal' || currency === 'EUR';
}

/** The ways to pay in a currency, the most usual first. */
export function methodsFor(currency: string): PayingMethod[] {
  return payingMethods.filter((method) => offersMethod(currency, method));
}
