import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { NewColleague } from '@/lib/domain/account/colleague';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';
import { noPassword } from '../../accounts/parts/passwords';
import { queueMail } from '../../mail/queue-mail';
import type { Colleague } from './colleague-of';

/**
 * Adds one of our own people, who chooses a password and links an app by the mailed link. The address is the username,
 * unless a customer has that already. Throws `conflict`, and `invalid_input` with field `email` (`already_colleague`).
 */
export async function addColleague(
  tx: Tx,
  { firstName, lastName, email, staffRole }: NewColleague,
  locale: Locale,
  at: Date,
): Promise<Colleague> {
  const same = { equals: email, mode: 'insensitive' as const };
  if (await tx.user.findFirst({ where: { email: same, staffRole: { not: null } } }))
    throw new Problem('invalid_input', { fields: { email: 'already_colleague' } });
  const id = newId();
  const person = { firstName, lastName, email, staffRole, locale, passwordHash: noPassword, createdAt: at };
  const username = await freeUsername(tx, email.toLowerCase());
  const { count } = await tx.user.createMany({ data: { id, username, ...person }, skipDuplicates: true });
  if (count === 0) throw new Problem('conflict');
  return { ...(await tx.user.findUniqueOrThrow({ where: { id } })), staffRole };
}

async function freeUsername(tx: Tx, address: string): Promise<string> {
  const holder = await tx.user.findUnique({ where: { username: address }, select: { id: true } });
  return holder ? `${address}-zegel` : address;
}

/** The mail with the link to the set-up; a newer one takes the place of the link before. */
export async function mailColleague(
  tx: Tx,
  { id, email, firstName, locale, staffRole, username }: Colleague,
  inviter: string,
  dedupeKey: string,
): Promise<void> {
  await queueMail(tx, {
    template: 'staff_invited',
    to: email,
    locale,
    userId: id,
    data: { name: firstName, inviter, role: staffRole, username },
    dedupeKey,
  });
}
