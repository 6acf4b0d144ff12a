import { z } from 'zod';
import { Problem } from '@/lib/domain/problem';

const uuid = z.uuid();

/** An id out of an address, before the database is asked: what has not the shape of one is nothing we know. */
export function knownId(text: string | undefined): string {
  const id = uuid.safeParse(text);
  if (!id.success) throw new Problem('not_found');
  return id.data;
}

/** The row a list goes on after; anything that is not an id starts the list anew. */
export function knownCursor(after: string | undefined): string | undefined {
  return uuid.safeParse(after).data;
}
