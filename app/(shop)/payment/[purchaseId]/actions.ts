'use server';

import { redirect } from 'next/navigation';
import { payAgainSchema, purchaseSchema } from '@/components/shop/schemas';
import { setUpAfterPayment } from '@/lib/usecases/shop/read-purchase';
import { startPayment } from '@/lib/usecases/shop/start-payment';
import { openAction } from '@/lib/web/action';
import { cartToken } from '@/lib/web/cart';
import { keepCookie, linkCookie } from '@/lib/web/cookies';
import { pay } from '@/lib/web/pay';

/** Back to the hosted page of the payment that still runs. */
export const goOnPaying = openAction({
  schema: purchaseSchema,
  run: async (actor, { purchaseId }) => ({
    leaveFor: await startPayment(actor, await cartToken(), purchaseId),
  }),
});

/** Another try, in the way that is now chosen. */
export const payInAnotherWay = openAction({
  schema: payAgainSchema,
  run: (actor, { purchaseId, method }) => pay(actor, purchaseId, method),
});

/** S0-1.2.0a: straight on to the set-up, in the browser that paid. */
export const setUpNow = openAction({
  schema: purchaseSchema,
  run: async (actor, { purchaseId }) => {
    const { token } = await setUpAfterPayment(actor, await cartToken(), purchaseId);
    await keepCookie(linkCookie, token);
    redirect('/set-up');
  },
});
