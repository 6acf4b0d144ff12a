import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import { system } from '@/lib/domain/account/actor';
import type { NewColleague } from '@/lib/domain/account/colleague';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { addColleague, mailColleague } from './parts/add-colleague';
import { activeAdmins, lockColleagues } from './parts/admins-act';

/**
 * The first administrator of an installation, who invites the others; asked for by whoever runs the portal and has its
 * database at hand. `also` adds one beside those who are there, for when none of them can get in any more. The way in
 * is mailed and shown to nobody else. Throws `admin_known` when there is an administrator already, `conflict`, and
 * `invalid_input`.
 */
export async function firstAdmin(
  person: Omit<NewColleague, 'staffRole'>,
  { locale, also, reason }: { locale: Locale; also: boolean; reason: string },
  at: Date = now(),
): Promise<{ id: string; username: string }> {
  return transaction(async (tx) => {
    await lockColleagues(tx);
    if (!also && (await activeAdmins(tx)).length > 0) throw new Problem('admin_known');
    const admin = await addColleague(tx, { ...person, staffRole: 'admin' }, locale, at);
    const { id, username } = admin;
    await mailColleague(tx, admin, 'Zegel', `staff_invited:${id}`);
    const subject = { action: 'make_first_admin', objectKind: 'user', objectId: id };
    await recordAudit(tx, { actor: system('staff:first'), ...subject, reason, at });
    return { id, username };
  });
}
