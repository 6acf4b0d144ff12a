'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { transferSchema } from '@/components/staff/product-schemas';
import { reasonSchema, searchSchema } from '@/components/staff/schemas';
import { Problem } from '@/lib/domain/problem';
import { dutchMidnight } from '@/lib/domain/validity/dutch-midnight';
import { recordTransfer } from '@/lib/usecases/billing/record-transfer';
import { activateProduct, withdrawProduct } from '@/lib/usecases/staff/activate-product';
import { listAccounts } from '@/lib/usecases/staff/list-accounts';
import type { ActionResult } from '@/lib/views/action-result';
import type { AccountLine } from '@/lib/views/staff-view';
import { staffAction } from '@/lib/web/action';
import { withQuery } from '../text-of';

/**
 * Goes on to the list that is searched. A search by e-mail address stays out of the address, where logs and histories
 * would keep it: it leads to the one account, or answers with what it found.
 */
const find = staffAction({
  schema: searchSchema.extend({ sort: z.string() }),
  run: async (actor, { search, sort }) => {
    if (!search.includes('@')) redirect(withQuery('/staff/accounts', { search: search.trim(), sort }));
    const { accounts } = await listAccounts(actor, { search });
    const [only, ...others] = accounts;
    if (only && others.length === 0) redirect(`/staff/accounts/${only.id}`);
    return accounts;
  },
});

/** Finds accounts; the list stays sorted as it was. */
export async function findAccounts(
  sort: string,
  typed: { search: string },
): Promise<ActionResult<readonly AccountLine[]>> {
  return find({ ...typed, sort });
}

const received = staffAction({
  schema: transferSchema.extend({ invoiceId: z.string() }),
  run: async (actor, { invoiceId, receivedOn, reason }) => {
    const receivedAt = dutchMidnight(receivedOn);
    if (!receivedAt) throw new Problem('invalid_input', { fields: { receivedOn: 'required' } });
    await recordTransfer(actor, { invoiceId, receivedAt, reference: reason });
    refresh();
  },
});

/** Records that the money of an invoice came in by bank. */
export async function recordReceived(
  invoiceId: string,
  typed: { receivedOn: string; reason: string },
): Promise<ActionResult<void>> {
  return received({ ...typed, invoiceId });
}

const switchSchema = reasonSchema.extend({ accountId: z.string(), productSlug: z.string() });

const switchOn = staffAction({
  schema: switchSchema,
  run: async (actor, wish) => {
    await activateProduct(actor, wish);
    refresh();
  },
});

const switchOff = staffAction({
  schema: switchSchema,
  run: async (actor, wish) => {
    await withdrawProduct(actor, wish);
    refresh();
  },
});

/** Switches a product on in an account (S0-1.3.2-ERR2). */
export async function activate(
  accountId: string,
  productSlug: string,
  typed: { reason: string },
): Promise<ActionResult<void>> {
  return switchOn({ ...typed, accountId, productSlug });
}

/** Takes a product out of an account. */
export async function withdraw(
  accountId: string,
  productSlug: string,
  typed: { reason: string },
): Promise<ActionResult<void>> {
  return switchOff({ ...typed, accountId, productSlug });
}
