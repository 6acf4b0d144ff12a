import { db } from '@/lib/db/client';
import { enqueue } from '@/lib/jobs/enqueue';

/** At most this many a round; the next takes the rest. */
const bound = 200;

/** Brings what the CA still has to say something of before it again: what waits to go out, and what is on its way. */
export async function followDuplicatesAgain(at: Date): Promise<void> {
  const duplicates = await db().duplicate.findMany({
    where: { state: { in: ['asked', 'sent', 'unclear'] }, caReadAgainAt: { lt: at } },
    select: { id: true },
    orderBy: { caReadAgainAt: 'asc' },
    take: bound,
  });
  for (const { id } of duplicates) {
    await enqueue(db(), 'duplicate-at-ca', { duplicateId: id }, { key: `duplicate-at-ca:${id}` });
  }
}
