import type { PowerOfAttorney, Signatory } from '@/lib/db/generated/client';
import { powerState } from '@/lib/domain/authority/power';
import type { PowerFacts } from '@/lib/domain/checks/check-facts';

type PowerRow = PowerOfAttorney & { signatories: Signatory[] };

/** What the check rows need of an order's powers of attorney. */
export const withPowers = {
  powersOfAttorney: {
    where: { withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
    take: 1,
    include: { signatories: true },
  },
} as const;

/** The newest power of attorney, out of what {@link withPowers} loads. */
export function powerFactsOf([power]: readonly PowerRow[]): PowerFacts | undefined {
  if (!power) return undefined;
  const state = powerState(power);
  if (state === 'withdrawn') return undefined;
  const { signatories, decidedAt, completedAt, createdAt } = power;
  const declinedAt = signatories.find((signatory) => signatory.declinedAt)?.declinedAt;
  return {
    state,
    signed: signatories.filter(({ signedAt }) => signedAt).length,
    of: signatories.length,
    since: decidedAt ?? completedAt ?? declinedAt ?? createdAt,
  };
}
