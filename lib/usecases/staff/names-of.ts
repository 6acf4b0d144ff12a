import { db } from '@/lib/db/client';

const idShape = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Names of users by their id; ids of links and jobs have none. */
export async function namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(ids.filter((id) => id !== null).filter((id) => idShape.test(id)));
  if (wanted.size === 0) return new Map();
  const people = await db().user.findMany({
    where: { id: { in: [...wanted] } },
    select: { id: true, firstName: true, lastName: true },
  });
  return new Map(people.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
}
