'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { billingDetailsSchema, payInvoiceSchema } from '@/components/billing/schemas';
import { isProblem } from '@/lib/domain/problem';
import { payInvoice } from '@/lib/usecases/billing/pay-invoice';
import { saveBillingDetails } from '@/lib/usecases/billing/save-billing-details';
import { withdrawMandate } from '@/lib/usecases/billing/withdraw-mandate';
import type { ActionResult } from '@/lib/views/action-result';
import { userAction } from '@/lib/web/action';

/** On to the hosted page; what was paid or is at the bank meanwhile, the page of the invoice tells. */
export const payNow = userAction({
  schema: payInvoiceSchema,
  run: async (actor, pay) => {
    try {
      return { leaveFor: await payInvoice(actor, pay) };
    } catch (error) {
      if (isProblem(error) && error.code === 'payment_already_paid') redirect(`/billing/${pay.invoiceId}`);
      throw error;
    }
  },
});

const withdraw = userAction({
  schema: z.object({}),
  run: async (actor) => {
    await withdrawMandate(actor);
    refresh();
  },
});

/** From now on the yearly bill comes as an invoice. */
export async function stopCollecting(): Promise<ActionResult<void>> {
  return withdraw({});
}

/** Who gets the bills and what stands on them. */
export const saveDetails = userAction({
  schema: billingDetailsSchema,
  run: async (actor, details) => {
    await saveBillingDetails(actor, details);
    redirect('/billing');
  },
});
