import { now } from '@/lib/base/clock';
import { type Profile, setProfile } from '@/lib/db/accounts';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { recordAudit } from '../audit/record-audit';
import { signedInUser } from './parts/recent-factor';

/** The signed-in person's own name, telephone and language. Throws Problem `forbidden` or `session_ended`. */
export async function readProfile(actor: Actor, at: Date = now()): Promise<Profile> {
  const { user } = await signedInUser(db(), actor, at);
  const { firstName, lastName, phone, locale } = user;
  return { firstName, lastName, phone, locale };
}

/**
 * Changes one's own name, telephone and the language of the mails. Nothing that opens the account, so the factor is
 * not asked again. Throws Problem `forbidden` or `session_ended`.
 */
export async function editProfile(actor: Actor, profile: Profile, at: Date = now()): Promise<void> {
  const { user } = await signedInUser(db(), actor, at);
  const { firstName, lastName, phone, locale } = profile;
  await transaction(async (tx) => {
    await setProfile(tx, user.id, { firstName, lastName, phone, locale });
    await recordAudit(tx, { actor, action: 'edit_profile', objectKind: 'user', objectId: user.id, at });
  });
}
