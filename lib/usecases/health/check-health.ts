import { db } from '@/lib/db/client';
import { Problem } from '@/lib/domain/problem';

/** Says whether the portal can do its work: its database answers. Throws Problem `unavailable` when it does not. */
export async function checkHealth(): Promise<{ ok: true }> {
  try {
    await db().$queryRaw`SELECT 1`;
    return { ok: true };
  } catch (cause) {
    throw new Problem('unavailable', { cause });
  }
}
