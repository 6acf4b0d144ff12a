import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { addWorkingDays } from '@/lib/domain/validity/working-days';
import { type WorkKind, type WorkParams, workRules } from '@/lib/domain/work/work';

interface NewWorkItem {
  kind: WorkKind;
  /** The same key twice is the same item. */
  dedupeKey: string;
  accountId?: string;
  orderId?: string;
  /** By when it must be done, where that is a moment of its own and not a promise of its kind. */
  due?: Date;
  /** What it is about, worded in the language of whoever reads it. */
  params?: WorkParams;
  /** Only what a person wrote: it is shown as it stands. */
  note?: string;
}

/** What a customer asks for. Asked again after it was done, it waits again; what a job saw again, was seen. */
const askedByPeople: ReadonlySet<WorkKind> = new Set([
  'activate_product',
  'invoice_payment',
  'factor_reset',
  'order_message',
  'appointment',
  'validation',
]);

/** Asks staff to do something, once per key, with our promise of when it is done. */
export async function raiseWorkItem(tx: Tx, { params, due, ...item }: NewWorkItem): Promise<void> {
  const createdAt = now();
  const promisedAt = due ?? addWorkingDays(createdAt, workRules[item.kind].promise);
  const data = { createdAt, promisedAt, ...(params && { params: { ...params } }) };
  const { count } = await tx.workItem.createMany({
    data: { id: newId(), ...item, ...data },
    skipDuplicates: true,
  });
  if (count === 1 || !askedByPeople.has(item.kind)) return;
  await tx.workItem.updateMany({
    where: { dedupeKey: item.dedupeKey, doneAt: { not: null } },
    data: {
      ...data,
      doneAt: null,
      doneBy: null,
      outcome: null,
      takenAt: null,
      takenBy: null,
      waitsSince: null,
      waitsFor: null,
    },
  });
}
