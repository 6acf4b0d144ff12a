import { db } from '@/lib/db/client';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { type InvoiceRoom, invoiceRoom } from './invoice-room';

/** What the account of whoever buys may still buy on invoice; undefined without that right. Throws `forbidden`. */
export async function readInvoiceRoom(actor: Actor): Promise<InvoiceRoom | undefined> {
  if (actor.kind !== 'user' || !canChangeBilling(actor, actor)) throw new Problem('forbidden');
  return invoiceRoom(db(), actor.accountId);
}
