import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canManageReminders, canSeeOrder } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { MOST_ROLE_ADDRESSES, sameAddress } from '@/lib/domain/reminder/role-addresses';
import { recordAudit } from '../audit/record-audit';
import { queueMail } from '../mail/queue-mail';
import { lockPeople } from '../members/parts/owners-act';

/** The addresses that always get the reminders, and whether the reader may change them. Throws `forbidden`. */
export async function readRoleAddresses(actor: Actor) {
  if (!readsAccount(actor) || !canSeeOrder(actor, actor)) throw new Problem('forbidden');
  const { reminderEmails } = await db().account.findUniqueOrThrow({ where: { id: actor.accountId } });
  return { addresses: reminderEmails, mayChange: canManageReminders(actor, actor) };
}

const refusal = (problem: 'already_member' | 'too_large') =>
  new Problem('invalid_input', { fields: { email: problem } });

/**
 * Adds an address that gets every reminder of the account; it is told so, and by whom. Throws `forbidden`, and
 * `invalid_input` with field `email` when it is there already or there are too many.
 */
export async function addRoleAddress(actor: Actor, email: string, at: Date = now()): Promise<string> {
  if (actor.kind !== 'user' || !canManageReminders(actor, actor)) throw new Problem('forbidden');
  const { accountId, userId } = actor;
  await transaction(async (tx) => {
    await lockPeople(tx, accountId);
    const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
    const known = account.reminderEmails;
    if (known.some((other) => sameAddress(other, email))) throw refusal('already_member');
    if (known.length >= MOST_ROLE_ADDRESSES) throw refusal('too_large');
    await tx.account.update({ where: { id: accountId }, data: { reminderEmails: [...known, email] } });
    const person = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    await queueMail(tx, {
      template: 'role_address_added',
      to: email,
      locale: account.locale,
      accountId,
      data: {
        name: account.name,
        organisation: account.name,
        person: `${person.firstName} ${person.lastName}`,
      },
      dedupeKey: `role_address_added:${accountId}:${email.toLowerCase()}:${at.toISOString()}`,
    });
    const subject = { objectKind: 'account', objectId: accountId };
    await recordAudit(tx, { actor, action: 'add_reminder_address', ...subject, at });
  });
  return email;
}

/** Takes an address away; one that is not there stays away. Throws `forbidden`. */
export async function removeRoleAddress(actor: Actor, email: string, at: Date = now()): Promise<void> {
  if (actor.kind !== 'user' || !canManageReminders(actor, actor)) throw new Problem('forbidden');
  const { accountId } = actor;
  await transaction(async (tx) => {
    await lockPeople(tx, accountId);
    const { reminderEmails } = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
    const kept = reminderEmails.filter((other) => !sameAddress(other, email));
    if (kept.length === reminderEmails.length) return;
    await tx.account.update({ where: { id: accountId }, data: { reminderEmails: kept } });
    const subject = { objectKind: 'account', objectId: accountId };
    await recordAudit(tx, { actor, action: 'remove_reminder_address', ...subject, at });
  });
}
