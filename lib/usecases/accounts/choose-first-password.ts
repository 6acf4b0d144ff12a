import { now } from '@/lib/base/clock';
import { markPasswordGiven } from '@/lib/db/links';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { hashNewPassword } from './parts/new-password';
import { ownDataOf } from './parts/own-data';
import { noPassword } from './parts/passwords';
import { readSetUpUser } from './parts/set-up-user';

/**
 * Before the set-up of one of our own people, who were added without a password: they choose one, once; from then on
 * the mailed link opens nothing without it. Throws Problem `conflict` when one was chosen already, `set_up_done`,
 * `account_closed`, `forbidden`, and `invalid_input` with field `password`.
 */
export async function chooseFirstPassword(
  actor: Actor,
  { password }: { password: string },
  at: Date = now(),
): Promise<void> {
  await transaction(async (tx) => {
    const { user } = await readSetUpUser(tx, actor);
    if (actor.kind !== 'link') throw new Problem('forbidden');
    const passwordHash = await hashNewPassword(password, await ownDataOf(tx, user));
    const without = { id: user.id, passwordHash: noPassword };
    const { count } = await tx.user.updateMany({ where: without, data: { passwordHash } });
    if (count === 0) throw new Problem('conflict');
    await markPasswordGiven(tx, actor.sessionId, at);
    const subject = { action: 'choose_password', objectKind: 'user', objectId: user.id };
    await recordAudit(tx, { actor, ...subject, at });
  });
}
