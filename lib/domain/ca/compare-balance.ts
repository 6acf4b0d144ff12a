import type { Difference } from './difference';

export interface Balance {
  readonly availableCents: number | undefined;
  readonly currency: string | undefined;
  readonly unlimited: boolean;
}

/** Below this we warn, unless our people have set another amount: about two orders of three years. */
export const defaultWarnBelowCents = 150_000;

/** Orders are paid from the balance (C-22): when it runs out, the CA refuses them. */
export function compareBalance(balance: Balance, warnBelowCents: number): Difference[] {
  const { availableCents, currency = 'EUR', unlimited } = balance;
  if (unlimited || availableCents === undefined || availableCents >= warnBelowCents) return [];
  return [
    {
      kind: 'balance_low',
      objectKind: 'account',
      objectId: 'balance',
      ours: { cents: warnBelowCents, currency },
      theirs: { cents: availableCents, currency },
    },
  ];
}
