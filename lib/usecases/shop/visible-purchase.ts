import { hashToken } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { canChangeBilling, canSeeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

const loadPurchase = (id: string) =>
  db().purchase.findUnique({
    where: { id },
    include: {
      cart: true,
      user: true,
      account: true,
      lines: { include: { product: true } },
      payments: { orderBy: { createdAt: 'desc' } },
    },
  });

type LoadedPurchase = NonNullable<Awaited<ReturnType<typeof loadPurchase>>>;

export interface VisiblePurchase {
  readonly purchase: LoadedPurchase;
  /** The browser whose cart it was: the only proof there is before the account is set up. */
  readonly own: boolean;
}

/** A purchase for whoever may see it: the browser that bought, the billing people of the account, our sales. Throws `not_found`. */
export async function visiblePurchase(
  actor: Actor,
  cartToken: string | undefined,
  purchaseId: string,
): Promise<VisiblePurchase> {
  const purchase = isId(purchaseId) ? await loadPurchase(purchaseId) : null;
  const own = cartToken !== undefined && purchase?.cart?.tokenHash === hashToken(cartToken);
  if (!purchase || !(own || canSeeBilling(actor, purchase))) throw new Problem('not_found');
  return { purchase, own };
}

/** A purchase for whoever may pay it. Throws `not_found`, and `forbidden` for who may only look. */
export async function payablePurchase(
  actor: Actor,
  cartToken: string | undefined,
  purchaseId: string,
): Promise<LoadedPurchase> {
  const { purchase, own } = await visiblePurchase(actor, cartToken, purchaseId);
  if (!own && !canChangeBilling(actor, purchase)) throw new Problem('forbidden');
  return purchase;
}

/** Anything may stand in an address; only the shape of a key goes to the database. */
const isId = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
