import { type Db, db, type Tx } from '@/lib/db/client';
import type { InvoiceRight } from '@/lib/db/generated/client';
import {
  canAllowInvoice,
  canChangeBilling,
  canSeeAccounts,
  canSeeSubscriptions,
} from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { InvoiceRightView, StaffInvoiceRightView } from '@/lib/views/invoice-right-view';
import { knownId } from '../known-id';
import { namesOf } from '../staff/names-of';

const waits = (right: InvoiceRight | null) => right?.state === 'asked' || right?.state === 'proposed';

/** Up to how much, in cents of open invoices together, an account may pay on invoice; null when it may not. */
export async function invoiceLimit(client: Db | Tx, accountId: string): Promise<number | null> {
  const right = await client.invoiceRight.findFirst({ where: { accountId, state: 'granted' } });
  return right?.limitCents ?? null;
}

async function newestRight(accountId: string): Promise<InvoiceRight | null> {
  return db().invoiceRight.findFirst({ where: { accountId }, orderBy: { createdAt: 'desc' } });
}

async function shown(right: InvoiceRight | null, accountId: string) {
  const work = waits(right)
    ? await db().workItem.findFirst({ where: { accountId, kind: 'invoice_payment', doneAt: null } })
    : null;
  const ended = right?.state === 'refused' || right?.state === 'withdrawn';
  return {
    state: right?.state ?? ('none' as const),
    since: right && (right.decidedAt ?? right.proposedAt ?? right.createdAt),
    promisedAt: work?.promisedAt ?? null,
    limitCents: right?.state === 'granted' ? right.limitCents : null,
    reason: ended ? right.reason : null,
  };
}

/**
 * How leave to pay on invoice stands in the account, who acts and since when (S0-A1.5b). Throws `forbidden` for whoever
 * is not of the account.
 */
export async function readInvoiceRight(actor: Actor): Promise<InvoiceRightView> {
  if (!readsAccount(actor) || !canSeeSubscriptions(actor, actor)) {
    throw new Problem('forbidden');
  }
  const view = await shown(await newestRight(actor.accountId), actor.accountId);
  const running = view.state === 'granted' || view.state === 'asked' || view.state === 'proposed';
  return { ...view, mayAsk: canChangeBilling(actor, actor) && !running };
}

/** The same for staff, with who asked, proposed and may decide. Throws `forbidden` for anybody else. */
export async function readInvoiceRightForStaff(
  actor: Actor,
  accountId: string,
): Promise<StaffInvoiceRightView> {
  if (actor.kind !== 'staff' || !canSeeAccounts(actor)) throw new Problem('forbidden');
  const right = await newestRight(knownId(accountId));
  const { products = [] } = (right?.askedFor ?? {}) as { products?: string[] };
  const [view, names, asked] = await Promise.all([
    shown(right, accountId),
    namesOf([right?.askedBy ?? null, right?.proposedBy ?? null]),
    db().product.findMany({ where: { slug: { in: products } }, select: { name: true } }),
  ]);
  const proposed = right?.state === 'proposed' ? right : null;
  return {
    ...view,
    wish: right?.wish ?? '',
    askedBy: names.get(right?.askedBy ?? '') ?? null,
    productNames: asked.map(({ name }) => name),
    proposedBy: proposed && (names.get(proposed.proposedBy ?? '') ?? null),
    proposedLimitCents: proposed?.limitCents ?? null,
    proposalReason: proposed?.reason ?? null,
    proposedByMe: proposed?.proposedBy === actor.userId,
    mayDecide: canAllowInvoice(actor),
  };
}
