import type { Db, Tx } from '@/lib/db/client';
import type { User } from '@/lib/db/generated/client';
import type { StaffRole } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../../known-id';
import { queueMail } from '../../mail/queue-mail';

export type Colleague = User & { readonly staffRole: StaffRole };

/** One of our own people. Throws `not_found` for everybody else. */
export async function colleagueOf(client: Db | Tx, userId: string): Promise<Colleague> {
  const user = await client.user.findUnique({ where: { id: knownId(userId) } });
  if (!user?.staffRole) throw new Problem('not_found');
  return { ...user, staffRole: user.staffRole };
}

/** The same for an act that nobody does to themselves. Throws `own_account` too. */
export async function otherColleague(tx: Tx, userId: string, self: string): Promise<Colleague> {
  const colleague = await colleagueOf(tx, userId);
  if (colleague.id === self) throw new Problem('own_account');
  return colleague;
}

/** Tells somebody that administration changed what they may do here. */
export async function tellColleague(
  tx: Tx,
  { id, email, firstName, locale, staffRole }: Colleague,
  change: 'role' | 'off' | 'on',
  at: Date,
): Promise<void> {
  await queueMail(tx, {
    template: 'staff_changed',
    to: email,
    locale,
    userId: id,
    data: { name: firstName, change, role: staffRole },
    dedupeKey: `staff_changed:${change}:${id}:${at.getTime()}`,
  });
}
