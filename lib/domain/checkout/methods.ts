/** Ways to pay that the checkout offers; the hosted page takes it from there (C-22). */
export const payingMethods = ['ideal', 'creditcard', 'paypal'] as const;
export type PayingMethod = (typeof payingMethods)[number];

/** What can be chosen at the till: pay now, or on invoice where sales granted that. */
export const tillMethods = [...payingMethods, 'invoice'] as const;
export type TillMethod = (typeof tillMethods)[number];

/** iDEAL moves euros between Dutch bank accounts and knows no other currency; limits for invoices are in euros. */
export function offersMethod(currency: string, method: TillMethod): boolean {
  return (method !== 'ideal' && method !== 'invoice') || currency === 'EUR';
}

/** The ways to pay in a currency, the most usual first. */
export function methodsFor(currency: string): PayingMethod[] {
  return payingMethods.filter((method) => offersMethod(currency, method));
}
