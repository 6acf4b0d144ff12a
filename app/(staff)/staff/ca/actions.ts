'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { balanceWarningSchema } from '@/components/ca/schemas';
import { readAmount } from '@/lib/domain/money/read-amount';
import { setBalanceWarning } from '@/lib/usecases/ca/set-balance-warning';
import { compareNow } from '@/lib/usecases/reconcile/compare-now';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const compareOne = staffAction({
  schema: z.object({}),
  run: async (actor) => {
    await compareNow(actor);
    refresh();
  },
});

const warnOne = staffAction({
  schema: balanceWarningSchema,
  run: async (actor, { amount }) => {
    await setBalanceWarning(actor, readAmount(amount) ?? 0);
    refresh();
  },
});

/** Has both books compared now. */
export async function compare(): Promise<ActionResult<void>> {
  return compareOne({});
}

/** Sets below which balance we warn. */
export async function warnBelow(typed: { amount: string }): Promise<ActionResult<void>> {
  return warnOne(typed);
}
