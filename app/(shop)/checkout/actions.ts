'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { customerForm, newCustomerForm } from '@/components/shop/checkout-schemas';
import { vatNumberForm } from '@/components/shop/schemas';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { askVat } from '@/lib/usecases/shop/ask-vat';
import type { Checkout } from '@/lib/usecases/shop/checkout';
import { placePurchase } from '@/lib/usecases/shop/place-purchase';
import type { ActionResult } from '@/lib/views/action-result';
import { openAction, userAction } from '@/lib/web/action';
import { cartToken } from '@/lib/web/cart';
import { pay } from '@/lib/web/pay';
import { chooseCurrency } from '../actions';

type Order = Pick<Checkout, 'shown' | 'ipAddress' | 'customer'>;

/** Places the order and leads on to the hosted page. */
async function buy(actor: Actor, order: Order): Promise<{ leaveFor: string }> {
  const token = await cartToken();
  const purchaseId = await placePurchase(actor, { ...order, cartToken: token, locale: await getLocale() });
  const { method } = order.customer.answers;
  if (method === 'invoice') redirect(`/payment/${purchaseId}`);
  return pay(actor, purchaseId, method);
}

/** What the register says of a VAT number while it is filled in. */
export const askAboutVat = openAction({
  schema: vatNumberForm,
  run: (_actor, { vatNumber }, { ipAddress }) => askVat(vatNumber, ipAddress),
});

/** Turns the cart to euro, with what is in it. */
export async function turnToEuro(): Promise<ActionResult<void>> {
  return chooseCurrency({ currency: 'EUR' });
}

/** S0-1.1.12 for somebody without an account. Throws `conflict` for who signed in meanwhile in another tab. */
export const buyAsNewCustomer = openAction({
  schema: newCustomerForm,
  run: async (actor, { shownNetCents, shownCurrency, ...answers }, { ipAddress }) => {
    if (actor.kind === 'user') throw new Problem('conflict');
    const shown = { netCents: shownNetCents, currency: shownCurrency };
    return buy(actor, { shown, ipAddress, customer: { kind: 'new', answers } });
  },
});

/** S0-1.1.12 for a signed-in customer. */
export const buyAsCustomer = userAction({
  schema: customerForm,
  run: async (actor, { shownNetCents, shownCurrency, ...answers }, { ipAddress }) => {
    const shown = { netCents: shownNetCents, currency: shownCurrency };
    return buy(actor, { shown, ipAddress, customer: { kind: 'known', answers } });
  },
});
