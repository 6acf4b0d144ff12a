import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { WorkItemKind } from '@/lib/db/generated/enums';

interface NewWorkItem {
  kind: WorkItemKind;
  /** The same key twice is the same item. */
  dedupeKey: string;
  accountId?: string;
  orderId?: string;
  note?: string;
}

/** What a customer asks for. Asked again after it was done, it waits again; what a job saw again, was seen. */
const askedByPeople: ReadonlySet<WorkItemKind> = new Set([
  'activate_product',
  'invoice_payment',
  'order_question',
]);

/** Asks staff to do something, once per key. */
export async function raiseWorkItem(tx: Tx, item: NewWorkItem): Promise<void> {
  const createdAt = now();
  const { count } = await tx.workItem.createMany({
    data: { id: newId(), createdAt, ...item },
    skipDuplicates: true,
  });
  if (count === 1 || !askedByPeople.has(item.kind)) return;
  await tx.workItem.updateMany({
    where: { dedupeKey: item.dedupeKey, doneAt: { not: null } },
    data: { createdAt, doneAt: null, doneBy: null, outcome: null },
  });
}
