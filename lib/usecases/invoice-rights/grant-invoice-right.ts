import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { InvoiceRight } from '@/lib/db/generated/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canAllowInvoice } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { highestLimit, needsSecond } from '@/lib/domain/payment/invoice-right';
import { Problem } from '@/lib/domain/problem';
import { moneyText } from '@/lib/views/money-text';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { activate } from '../staff/activate-product';
import { needReason } from '../staff/need-reason';
import { finishInvoiceWork, lockCurrentRight, passOnInvoiceWork } from './current-right';
import { tellAccount } from './tell-account';

type Staff = Extract<Actor, { kind: 'staff' }>;

export interface InvoiceGrant {
  accountId: string;
  /** Of open invoices together, in cents. */
  limitCents: number;
  reason: string;
}

/**
 * Grants leave to pay on invoice (S0-A1.4d) and activates what was asked for in the same act (S0-A1.4e). Up to the set
 * amount one employee grants; above it this is a proposal that a second one confirms with
 * {@link confirmInvoiceRight}. A customer need not have asked. Throws `forbidden`, `not_found`, `conflict` when it is
 * proposed or granted already, and `invalid_input` without a reason or a sensible limit (field `limit`).
 */
export async function grantInvoiceRight(actor: Actor, grant: InvoiceGrant): Promise<'granted' | 'proposed'> {
  if (actor.kind !== 'staff' || !canAllowInvoice(actor)) throw new Problem('forbidden');
  const { limitCents } = grant;
  if (!Number.isInteger(limitCents) || limitCents <= 0 || limitCents > highestLimit) {
    throw new Problem('invalid_input', { fields: { limit: 'amount_invalid' } });
  }
  const reason = needReason(grant.reason);
  const accountId = knownId(grant.accountId);
  try {
    return await transaction(async (tx) => {
      const right = (await lockCurrentRight(tx, accountId)) ?? (await unasked(tx, accountId));
      if (right.state !== 'asked') throw new Problem('conflict');
      return needsSecond(limitCents)
        ? await propose(tx, actor, right, { limitCents, reason })
        : await allow(tx, actor, right, { limitCents, reason });
    });
  } catch (error) {
    throw isDuplicate(error) ? new Problem('conflict') : error;
  }
}

/**
 * Confirms what a colleague proposed. Throws `forbidden`, `not_found` when nothing is proposed, and
 * `second_person_needed` for the colleague who proposed it.
 */
export async function confirmInvoiceRight(actor: Actor, accountId: string): Promise<void> {
  if (actor.kind !== 'staff' || !canAllowInvoice(actor)) throw new Problem('forbidden');
  await transaction(async (tx) => {
    const right = await lockCurrentRight(tx, knownId(accountId));
    if (right?.state !== 'proposed' || !right.limitCents || !right.reason) throw new Problem('not_found');
    if (right.proposedBy === actor.userId) throw new Problem('second_person_needed');
    await allow(tx, actor, right, { limitCents: right.limitCents, reason: right.reason });
  });
}

/** A right that the customer did not ask for: sales begins it. */
async function unasked(tx: Tx, accountId: string): Promise<InvoiceRight> {
  if (!(await tx.account.findUnique({ where: { id: accountId } }))) throw new Problem('not_found');
  return tx.invoiceRight.create({ data: { id: newId(), accountId, state: 'asked', createdAt: now() } });
}

interface Terms {
  limitCents: number;
  reason: string;
}

async function propose(tx: Tx, actor: Staff, right: InvoiceRight, terms: Terms): Promise<'proposed'> {
  const at = now();
  await tx.invoiceRight.update({
    where: { id: right.id },
    data: { state: 'proposed', ...terms, proposedBy: actor.userId, proposedAt: at },
  });
  await passOnInvoiceWork(tx, right, moneyText(terms.limitCents, 'EUR', 'nl'));
  await audit(tx, actor, 'propose_invoice_right', right, terms, at);
  return 'proposed';
}

async function allow(tx: Tx, actor: Staff, right: InvoiceRight, terms: Terms): Promise<'granted'> {
  const at = now();
  const { id, accountId } = right;
  await tx.invoiceRight.update({
    where: { id },
    data: { state: 'granted', ...terms, decidedBy: actor.userId, decidedAt: at },
  });
  await activateAskedFor(tx, actor, right, terms.reason);
  await finishInvoiceWork(tx, actor, accountId, terms.reason, at);
  await tellAccount(tx, accountId, `invoice_right_granted:${id}`, ({ locale }) => ({
    template: 'invoice_right_granted',
    data: { limit: moneyText(terms.limitCents, 'EUR', locale) },
  }));
  await audit(tx, actor, 'grant_invoice_right', right, terms, at);
  return 'granted';
}

/** Product activation is part of the same act. */
async function activateAskedFor(tx: Tx, actor: Staff, right: InvoiceRight, reason: string): Promise<void> {
  const { products = [] } = right.askedFor as { products?: string[] };
  const { accountId } = right;
  const wanted = await tx.product.findMany({
    where: {
      slug: { in: products },
      requestable: true,
      activations: { none: { accountId, withdrawnAt: null } },
    },
  });
  for (const { slug } of wanted) await activate(tx, actor, { accountId, productSlug: slug, reason });
}

async function audit(tx: Tx, actor: Staff, action: string, right: InvoiceRight, terms: Terms, at: Date) {
  const detail = { limit: moneyText(terms.limitCents, 'EUR', 'en') };
  const subject = { objectKind: 'account', objectId: right.accountId };
  await recordAudit(tx, { actor, action, ...subject, reason: terms.reason, detail, at });
}
