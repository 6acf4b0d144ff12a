'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { customerForm, newCustomerForm } from '@/components/shop/checkout-schemas';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { Checkout } from '@/lib/usecases/shop/checkout';
import { placePurchase } from '@/lib/usecases/shop/place-purchase';
import { openAction, userAction } from '@/lib/web/action';
import { cartToken } from '@/lib/web/cart';
import { pay } from '@/lib/web/pay';

type Order = Pick<Checkout, 'shown' | 'ipAddress' | 'customer'>;

/** Places the order and leads on to the hosted page. */
async function buy(actor: Actor, order: Order): Promise<{ leaveFor: string }> {
  const token = await cartToken();
  const purchaseId = await placePurchase(actor, { ...order, cartToken: token, locale: await getLocale() });
  const { method } = order.customer.answers;
  if (method === 'invoice') redirect(`/payment/${purchaseId}`);
  return pay(actor, purchaseId, method);
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
