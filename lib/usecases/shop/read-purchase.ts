import { now } from '@/lib/base/clock';
import { findUser } from '@/lib/db/accounts';
import { transaction } from '@/lib/db/transaction';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { openSetUp } from '../accounts/start-sign-in';
import type { LinkSessionGrant } from '../links/open-link-session';
import { checkPayment } from './check-payment';
import { type VisiblePurchase, visiblePurchase } from './visible-purchase';

const day = 24 * 3_600_000;

/**
 * A purchase as the page after payment shows it. A running payment is first asked for at the provider, so that the page
 * is right also when the buyer is faster than the webhook. Throws `not_found`.
 */
export async function readPurchase(actor: Actor, cartToken: string | undefined, purchaseId: string) {
  const { purchase: before } = await visiblePurchase(actor, cartToken, purchaseId);
  const running = before.payments.find(
    ({ state, providerId }) => providerId && ['open', 'pending'].includes(state),
  );
  if (running) await checkPayment(running.id).catch(() => undefined);
  const visible = await visiblePurchase(actor, cartToken, purchaseId);
  const { purchase, own } = visible;
  const { id, number, state, currency, netCents, vatCents, totalCents, vatPercent, vatRule } = purchase;
  const [last] = purchase.payments;
  return {
    id,
    number,
    state,
    currency,
    netCents,
    vatCents,
    totalCents,
    vatPercent,
    vatRule,
    paidAt: purchase.paidAt,
    lastPayment: last && { state: last.state, method: last.method },
    /** The provider was asked and did not answer: nothing can have been paid. */
    providerSilent: last?.state === 'intended',
    mayPay: state === 'open' && (own || canChangeBilling(actor, purchase)),
    email: purchase.user.email,
    accountNumber: purchase.account.number,
    setUpNeeded: purchase.user.setUpAt === null,
    /** Only the browser that bought may go straight on to the set-up. */
    maySetUp: maySetUp(visible),
    lines: purchase.lines.map(({ product, quantity, centsPerYear }) => ({
      slug: product.slug,
      name: product.name as unknown as { nl: string; en: string },
      quantity,
      centsPerYear,
    })),
  };
}

export type PurchaseView = Awaited<ReturnType<typeof readPurchase>>;

/** For a day, so that a cart left behind on a shared computer opens nobody's account; then the mailed link does. */
function maySetUp({ purchase, own }: VisiblePurchase): boolean {
  const { state, paidAt, user } = purchase;
  const justPaid = paidAt !== null && now().getTime() - paidAt.getTime() < day;
  return own && justPaid && state !== 'canceled' && user.setUpAt === null;
}

/**
 * Leads the browser that just paid straight to the set-up (S0-1.2.0a): a session on the link that is mailed too. Both
 * ways lead to the same set-up, which runs once. Throws `not_found` and `set_up_done`.
 */
export async function setUpAfterPayment(
  actor: Actor,
  cartToken: string | undefined,
  purchaseId: string,
): Promise<LinkSessionGrant> {
  const visible = await visiblePurchase(actor, cartToken, purchaseId);
  const { user } = visible.purchase;
  if (visible.own && user.setUpAt) throw new Problem('set_up_done');
  if (!maySetUp(visible)) throw new Problem('not_found');
  return transaction(async (tx) => {
    const owner = await findUser(tx, user.id);
    if (!owner) throw new Problem('not_found');
    return openSetUp(tx, owner, now());
  });
}
