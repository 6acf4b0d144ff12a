import { type Db, db, type Tx } from './client';
import { Prisma } from './generated/client';

/**
 * Runs the work in one transaction: all of it commits or none. Give `client` to run on another database (tests).
 * A clash of two writers (serialisation failure or deadlock, PostgreSQL 40001 and 40P01) is tried again, three times.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>, client: Db = db()): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.$transaction(work);
    } catch (error) {
      if (attempt >= 3 || !isClash(error)) throw error;
    }
  }
}

/** Prisma has a code of its own for a clash, but hands on that of PostgreSQL when the statement was written in SQL. */
const isClash = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2034' || (error.code === 'P2010' && /`(40001|40P01)`/.test(error.message)));

/** True when a write was refused because such a row exists already. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
