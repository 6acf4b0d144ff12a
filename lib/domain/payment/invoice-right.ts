/** How leave to pay on invoice stands: asked by the customer, proposed by one employee, then decided. */
export const invoiceRightStates = ['asked', 'proposed', 'granted', 'refused', 'withdrawn'] as const;
export type InvoiceRightState = (typeof invoiceRightStates)[number];

/** Up to this limit, in cents, one employee grants alone; above it a second one must agree. */
export const grantsAlone = 250_000;

/** The highest limit that can be granted here, in cents. */
export const highestLimit = 100_000_000;

/** Whether a limit in cents needs the agreement of a second employee. */
export function needsSecond(limitCents: number): boolean {
  return limitCents > grantsAlone;
}

/** A limit as employees type it, in whole euros ("2500", "2.500"); undefined when it is no sensible amount. */
export function readLimit(typed: string): number | undefined {
  const compact = typed.replaceAll(/[€\s]/g, '');
  if (!/^(\d{1,7}|\d{1,3}([.,]\d{3})+)$/.test(compact)) return undefined;
  const cents = Number(compact.replaceAll(/[.,]/g, '')) * 100;
  return cents > 0 && cents <= highestLimit ? cents : undefined;
}
