import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { db, type Tx } from '@/lib/db/client';
import type { Account, Invoice } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { buyerSchema } from '@/lib/documents/parties';
import { vies } from '@/lib/registers/registers';
import { correctVat } from './correct-vat';
import { vatNow } from './parties-of';

/** Numbers per round: VIES is asked slowly. */
const bound = 50;

/**
 * Asks VIES again about the VAT numbers that it could not answer for at the purchase. A number that turns out valid and
 * changes the VAT is made good: credit note, corrected invoice, and the VAT that was paid goes back (decision 7).
 */
export async function checkVatAgain(): Promise<void> {
  const unsure = await db().account.findMany({
    where: { vatChecked: 'could_not_ask', vatNumber: { not: null } },
    orderBy: { id: 'asc' },
    take: bound,
  });
  for (const account of unsure) await checkAgain(account);
}

async function checkAgain({ id, vatNumber }: Account): Promise<void> {
  if (!vatNumber) return;
  const answer = await vies().check(vatNumber, env().SELLER_VAT_NUMBER);
  if (answer.state === 'could_not_ask') return;
  await transaction(async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id, vatNumber, vatChecked: 'could_not_ask' },
      data: {
        vatChecked: answer.state,
        vatProof: answer.state === 'valid' ? (answer.requestIdentifier ?? null) : null,
      },
    });
    if (count === 1 && answer.state === 'valid') await correctInvoices(tx, id, vatNumber);
  });
}

/** Invoices that charged VAT only because VIES was silent: made since, with this very number on them. */
async function correctInvoices(tx: Tx, accountId: string, vatNumber: string): Promise<void> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  if (vatNow(account).vatRule !== 'reverse_charge') return;
  const invoices = await tx.invoice.findMany({
    where: { accountId, vatRule: 'eu_consumer', creditedAt: null, kind: { not: 'credit' } },
    orderBy: { issuedAt: 'asc' },
  });
  for (const invoice of invoices.filter((other) => names(other, vatNumber)))
    await correctVat(tx, invoice, now());
}

const names = ({ buyer }: Invoice, vatNumber: string) =>
  buyerSchema.safeParse(buyer).data?.vatNumber === vatNumber;
