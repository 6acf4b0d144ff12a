import 'server-only';
import { redirect } from 'next/navigation';
import type { Actor } from '@/lib/domain/account/actor';
import type { PayingMethod } from '@/lib/domain/checkout/methods';
import { isProblem } from '@/lib/domain/problem';
import { payAgain } from '@/lib/usecases/shop/start-payment';
import { cartToken } from './cart';

/** What the page of the purchase explains better than a form could. */
const explained: ReadonlySet<string> = new Set([
  'payment_unavailable',
  'payment_already_paid',
  'payment_not_open',
]);

/**
 * Where the buyer goes to pay: the hosted page, which is another site, so the browser is told to leave for it. When
 * there is nothing to pay now, the page of the purchase says why. Only in a server action.
 */
export async function pay(
  actor: Actor,
  purchaseId: string,
  method: PayingMethod,
): Promise<{ leaveFor: string }> {
  try {
    return { leaveFor: await payAgain(actor, await cartToken(), purchaseId, method) };
  } catch (error) {
    if (isProblem(error) && explained.has(error.code)) redirect(`/payment/${purchaseId}`);
    throw error;
  }
}
