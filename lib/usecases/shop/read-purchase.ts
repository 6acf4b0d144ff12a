import { now } from '@/lib/base/clock';
import { hashToken } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canSeeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { issueLink } from '../links/issue-link';
import { type LinkSessionGrant, openLinkSession } from '../links/open-link-session';
import { checkPayment } from './check-payment';

/** Who may see a purchase before there is an account session: the browser whose cart it was. */
async function visiblePurchase(actor: Actor, cartToken: string | undefined, purchaseId: string) {
  const purchase = await db().purchase.findUnique({
    where: { id: purchaseId },
    include: {
      cart: true,
      user: true,
      account: true,
      lines: { include: { product: true } },
      payments: { orderBy: { createdAt: 'desc' } },
    },
  });
  const own = cartToken !== undefined && purchase?.cart?.tokenHash === hashToken(cartToken);
  if (!purchase || !(own || canSeeBilling(actor, purchase))) throw new Problem('not_found');
  return { purchase, own };
}

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
  const { purchase, own } = await visiblePurchase(actor, cartToken, purchaseId);
  const { id, number, state, currency, netCents, vatCents, totalCents, vatPercent, vatRule, payments } =
    purchase;
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
    lastPayment: payments[0] && { state: payments[0].state, method: payments[0].method },
    email: purchase.user.email,
    accountNumber: purchase.account.number,
    setUpNeeded: purchase.user.setUpAt === null,
    /** Only the browser that bought may go straight on to the set-up. */
    maySetUp: own && state === 'paid' && purchase.user.setUpAt === null,
    lines: purchase.lines.map(({ product, quantity, centsPerYear }) => ({
      slug: product.slug,
      name: product.name as unknown as { nl: string; en: string },
      quantity,
      centsPerYear,
    })),
  };
}

export type PurchaseView = Awaited<ReturnType<typeof readPurchase>>;

/**
 * Leads the browser that just paid straight to the set-up (S0-1.2.0a): a session on a set-up link that is mailed to
 * nobody. Both ways lead to the same set-up, which runs once. Throws `not_found` and `set_up_done`.
 */
export async function setUpAfterPayment(
  actor: Actor,
  cartToken: string | undefined,
  purchaseId: string,
): Promise<LinkSessionGrant> {
  const { purchase, own } = await visiblePurchase(actor, cartToken, purchaseId);
  if (!own || purchase.state !== 'paid') throw new Problem('not_found');
  const { user } = purchase;
  if (user.setUpAt) throw new Problem('set_up_done');
  return transaction(async (tx) => {
    const open = await tx.link.findFirst({
      where: { purpose: 'set_up_account', userId: user.id, spentAt: null, withdrawnAt: null },
    });
    // A link that was mailed already stays good for later.
    const linkId =
      open?.id ??
      (
        await issueLink(tx, {
          purpose: 'set_up_account',
          userId: user.id,
          email: user.email,
          locale: user.locale,
          now: now(),
        })
      ).linkId;
    return openLinkSession(tx, { linkId });
  });
}
