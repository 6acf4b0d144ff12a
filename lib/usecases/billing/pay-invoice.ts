import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import type { Invoice } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { offersMethod, type PayingMethod } from '@/lib/domain/checkout/methods';
import { isOwed } from '@/lib/domain/payment/chase';
import { isPaymentOver } from '@/lib/domain/payment/lifecycle';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { openAtProvider } from '../shop/open-at-provider';
import { giveUp } from '../shop/start-payment';
import { withSubject } from '../shop/subject-of';

interface Pay {
  invoiceId: string;
  method: PayingMethod;
  /** Collect the yearly bills from now on in the same way. */
  keep: boolean;
}

/**
 * The address of the hosted page on which an open invoice is paid. Whatever is repeated, one try runs: a double click and
 * a second tab come to the same one; another way to pay ends the first.
 *
 * Throws `not_found`, `forbidden`, `payment_already_paid`, `payment_unavailable`, `payment_under_way` while a collection
 * is at the bank, and `invalid_input` for a way that the currency does not have.
 */
export async function payInvoice(actor: Actor, { invoiceId, method, keep }: Pay): Promise<string> {
  const invoice = await db().invoice.findUnique({
    where: { id: knownId(invoiceId) },
    include: { payments: true },
  });
  if (actor.kind !== 'user' || invoice?.accountId !== actor.accountId) throw new Problem('not_found');
  if (!canChangeBilling(actor, invoice)) throw new Problem('forbidden');
  if (!offersMethod(invoice.currency, method)) {
    throw new Problem('invalid_input', { fields: { method: 'unknown_choice' } });
  }
  const sequence = keep ? 'first' : 'oneoff';
  const running = invoice.payments.find(({ state }) => !isPaymentOver(state));
  if (running?.sequence === 'recurring') throw new Problem('payment_under_way');
  if (running && (running.method !== method || running.sequence !== sequence)) await giveUp(running);
  await transaction((tx) => beginTry(tx, invoice, method, sequence));
  return openRunning(invoice.id);
}

async function beginTry(
  tx: Tx,
  { id: invoiceId }: Invoice,
  method: PayingMethod,
  sequence: 'first' | 'oneoff',
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Invoice" WHERE "id" = ${invoiceId}::uuid FOR UPDATE`;
  const invoice = await tx.invoice.findUniqueOrThrow({
    where: { id: invoiceId },
    include: { payments: true },
  });
  if (!isOwed(invoice)) throw new Problem('payment_already_paid');
  if (invoice.payments.some(({ state }) => !isPaymentOver(state))) return;
  const { totalCents: amountCents, currency } = invoice;
  const data = {
    id: newId(),
    invoiceId,
    state: 'intended',
    method,
    sequence,
    amountCents,
    currency,
  } as const;
  await tx.payment.create({ data: { ...data, createdAt: now() } });
}

async function openRunning(invoiceId: string): Promise<string> {
  const payment = await db().payment.findFirst({
    where: { invoiceId, state: { in: ['intended', 'open', 'pending'] } },
    include: withSubject,
  });
  if (!payment) throw new Problem('payment_not_open');
  return payment.checkoutUrl ?? openAtProvider(payment);
}
