'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { grantSchema, reasonSchema } from '@/components/staff/schemas';
import { readLimit } from '@/lib/domain/payment/invoice-right';
import { refuseInvoiceRight, withdrawInvoiceRight } from '@/lib/usecases/invoice-rights/end-invoice-right';
import { confirmInvoiceRight, grantInvoiceRight } from '@/lib/usecases/invoice-rights/grant-invoice-right';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const account = z.object({ accountId: z.string() });
const reasoned = reasonSchema.extend(account.shape);

const grantOne = staffAction({
  schema: grantSchema.extend(account.shape),
  run: async (actor, { limit, ...grant }) => {
    await grantInvoiceRight(actor, { ...grant, limitCents: readLimit(limit) ?? 0 });
    refresh();
  },
});

const confirmOne = staffAction({
  schema: account,
  run: async (actor, { accountId }) => {
    await confirmInvoiceRight(actor, accountId);
    refresh();
  },
});

const refuseOne = staffAction({
  schema: reasoned,
  run: async (actor, ending) => {
    await refuseInvoiceRight(actor, ending);
    refresh();
  },
});

const withdrawOne = staffAction({
  schema: reasoned,
  run: async (actor, ending) => {
    await withdrawInvoiceRight(actor, ending);
    refresh();
  },
});

/** Grants paying on invoice, or proposes it to a second colleague (S0-A1.4d). */
export async function grant(
  accountId: string,
  typed: { limit: string; reason: string },
): Promise<ActionResult<void>> {
  return grantOne({ ...typed, accountId });
}

/** Confirms what a colleague proposed. */
export async function confirm(accountId: string): Promise<ActionResult<void>> {
  return confirmOne({ accountId });
}

/** Says no to a wish to pay on invoice. */
export async function refuse(accountId: string, typed: { reason: string }): Promise<ActionResult<void>> {
  return refuseOne({ ...typed, accountId });
}

/** Takes leave to pay on invoice back. */
export async function withdrawRight(
  accountId: string,
  typed: { reason: string },
): Promise<ActionResult<void>> {
  return withdrawOne({ ...typed, accountId });
}
