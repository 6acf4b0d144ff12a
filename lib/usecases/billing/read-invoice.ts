import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { sellerSchema } from '@/lib/documents/parties';
import { canChangeBilling, canSeeBilling } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { isOwed } from '@/lib/domain/payment/chase';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';
import { Problem } from '@/lib/domain/problem';
import type { InvoiceView } from '@/lib/views/billing-view';
import { knownId } from '../known-id';
import { checkPayment } from '../shop/check-payment';
import { withPaper } from './invoice-document-of';
import { invoiceRowOf } from './invoice-view-of';

const load = (id: string) =>
  db().invoice.findUnique({ where: { id }, include: { ...withPaper, creditedBy: true } });

/**
 * An invoice as its page shows it. A running payment is first asked for at the provider, so that the page is right also
 * when the customer is faster than the webhook. Throws `not_found`.
 */
export async function readInvoice(actor: Actor, invoiceId: string): Promise<InvoiceView> {
  const id = knownId(invoiceId);
  const before = await load(id);
  if (!before || !readsAccount(actor) || !canSeeBilling(actor, before)) throw new Problem('not_found');
  const running = before.payments.find(
    ({ state, providerId }) => providerId && ['open', 'pending'].includes(state),
  );
  if (running) await checkPayment(running.id).catch(() => undefined);
  return viewOf(actor, running ? ((await load(id)) ?? before) : before);
}

function viewOf(actor: Actor, invoice: NonNullable<Awaited<ReturnType<typeof load>>>): InvoiceView {
  const { netCents, vatCents, vatPercent, vatRule, paidAt, paidBy, credits, creditedBy, lines } = invoice;
  const row = invoiceRowOf(invoice, now());
  const named = (other: typeof credits) => other && { id: other.id, number: invoiceNumber(other) };
  return {
    ...row,
    netCents,
    vatCents,
    vatPercent,
    vatRule,
    paidAt,
    paidBy,
    iban: sellerSchema.parse(invoice.seller).iban,
    lines: lines.map(({ id, description, quantity, netCents: cents, periodStart, periodEnd }) => ({
      id,
      description,
      quantity,
      netCents: cents,
      periodStart,
      periodEnd,
    })),
    credits: named(credits),
    creditedBy: named(creditedBy),
    mayPay: isOwed(invoice) && row.standing !== 'paying' && canChangeBilling(actor, invoice),
  };
}
