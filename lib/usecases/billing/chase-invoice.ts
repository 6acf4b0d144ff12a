import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { Invoice, Payment } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { type ChaseStage, chaseDue } from '@/lib/domain/payment/chase';
import { invoiceNumber } from '@/lib/domain/payment/invoice-number';
import { isPaymentOver } from '@/lib/domain/payment/lifecycle';
import { queueMail } from '../mail/queue-mail';
import { raiseWorkItem } from '../staff/raise-work-item';
import { invoiceWords } from './invoice-mails';
import { isFailedCollection } from './settle-invoice';

/** Invoices per round; the next round takes the rest. */
const bound = 500;

/** Chases every invoice that is owed and whose next letter is due. */
export async function chaseInvoices(): Promise<void> {
  const owed = await db().invoice.findMany({
    where: {
      paidAt: null,
      creditedAt: null,
      kind: { not: 'credit' },
      chaseStage: { lt: 4 },
      ...mayBeDue(now()),
    },
    select: { id: true },
    orderBy: { dueAt: 'asc' },
    take: bound,
  });
  for (const { id } of owed) await chaseInvoice(id);
}

/** Begun ones wait for their next letter; the others for their day, or for a collection that failed. */
const mayBeDue = (at: Date) => ({
  OR: [
    { dueAt: { lte: at } },
    { chaseStage: { gt: 0 } },
    {
      payments: {
        some: { sequence: 'recurring' as const, state: { in: ['failed' as const, 'expired' as const] } },
      },
    },
  ],
});

/**
 * Sends the letter about an unpaid invoice that is due by the schedule, if one is; the last one also asks sales to call.
 * It touches the invoice alone: no subscription, no order, no certificate (decision 6). Safe to repeat.
 */
export async function chaseInvoice(invoiceId: string): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Invoice" WHERE "id" = ${invoiceId}::uuid FOR UPDATE`;
    const invoice = await tx.invoice.findUnique({
      where: { id: invoiceId },
      include: { payments: true, purchase: { include: { payments: true } } },
    });
    if (!invoice) return;
    const tries = [...invoice.payments, ...(invoice.purchase?.payments ?? [])];
    const collectionFailed = tries.some(isFailedCollection);
    const payingNow = tries.some(({ state }) => !isPaymentOver(state));
    const stage = chaseDue({ ...invoice, collectionFailed, payingNow }, now());
    if (!stage) return;
    const chaseStage = invoice.chaseStage + 1;
    await tx.invoice.update({ where: { id: invoiceId }, data: { chaseStage, chasedAt: now() } });
    await send(tx, invoice, tries, stage);
  });
}

async function send(tx: Tx, invoice: Invoice, tries: readonly Payment[], stage: ChaseStage): Promise<void> {
  const { to, data } = await invoiceWords(tx, invoice);
  const failed = stage.letter === 'first' && tries.some(isFailedCollection);
  const template = failed ? 'collection_failed' : 'invoice_unpaid';
  // An invoice that was reopened after a chargeback is chased anew, with letters of its own.
  const round = tries.filter(({ chargedBackAt }) => chargedBackAt !== null).length;
  const dedupeKey = `chase:${invoice.id}:${stage.letter}:${round}`;
  await queueMail(tx, { ...to, template, data: { ...data, letter: stage.letter }, dedupeKey });
  if (!stage.toSales) return;
  await raiseWorkItem(tx, {
    kind: 'invoice_overdue',
    accountId: invoice.accountId,
    params: { about: 'invoice_unpaid', invoice: invoiceNumber(invoice) },
    dedupeKey: `invoice_overdue:${invoice.id}:${round}`,
  });
}
