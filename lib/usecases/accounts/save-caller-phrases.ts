import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import type { CallerPhrase } from '@/lib/domain/account/security-question';
import { recordAudit } from '../audit/record-audit';
import { keepCallerPhrases } from './parts/caller-phrases';
import { setUpUser } from './parts/set-up-user';

/**
 * First step of the set-up (S0-1.2.2): the questions and answers by which support knows a caller; they never open
 * anything (C-06). Lays the secret of the next step ready, once: answering again keeps it. Throws Problem
 * `set_up_done` or `forbidden`.
 */
export async function saveCallerPhrases(
  actor: Actor,
  phrases: readonly CallerPhrase[],
  at: Date = now(),
): Promise<void> {
  await transaction(async (tx) => {
    const user = await setUpUser(tx, actor);
    await keepCallerPhrases(tx, user.id, phrases, at);
    const subject = { action: 'set_caller_phrases', objectKind: 'user', objectId: user.id };
    await recordAudit(tx, { actor, ...subject, at });
  });
}
