'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { askInvoiceRight } from '@/lib/usecases/invoice-rights/ask-invoice-right';
import type { ActionResult } from '@/lib/views/action-result';
import { userAction } from '@/lib/web/action';
import { currentCart } from '@/lib/web/cart';

const ask = userAction({
  schema: z.object({}),
  run: async (actor) => {
    const { lines } = await currentCart();
    await askInvoiceRight(actor, { products: lines.map(({ slug }) => slug) });
    refresh();
  },
});

/** Asks sales for leave to pay on invoice, for what is in the cart (S0-A1.5a). */
export async function askToPayOnInvoice(): Promise<ActionResult<void>> {
  return ask({});
}
