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

/** Asks staff to do something, once per key. */
export async function raiseWorkItem(tx: Tx, item: NewWorkItem): Promise<void> {
  await tx.workItem.createMany({
    data: { id: newId(), createdAt: now(), ...item },
    skipDuplicates: true,
  });
}
