import { now } from '@/lib/base/clock';
import { findCallerPhrases, findUser } from '@/lib/db/accounts';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { type CallerPhrase, isSecurityQuestion } from '@/lib/domain/account/security-question';
import { Problem } from '@/lib/domain/problem';
import { openSecurityAnswer } from '../accounts/parts/sealed-secrets';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needReason } from '../staff/need-reason';
import { resetStaff } from './reset-staff';

/**
 * The two questions and answers of somebody who is on the telephone (S0-1.2.2c), for a reason that goes into the
 * audit trail. Throws Problem `forbidden`, `own_account`, `not_found`, and `invalid_input` with field `reason`.
 */
export async function readCallerPhrases(
  actor: Actor,
  { userId: typed, reason }: { userId: string; reason: string },
  at: Date = now(),
): Promise<readonly CallerPhrase[]> {
  const userId = knownId(typed);
  const why = needReason(reason);
  return transaction(async (tx) => {
    const user = await findUser(tx, userId);
    resetStaff(actor, user);
    if (!user) throw new Problem('not_found');
    const rows = await findCallerPhrases(tx, userId);
    const subject = { action: 'read_caller_phrases', objectKind: 'user', objectId: userId };
    await recordAudit(tx, { actor, ...subject, reason: why, at });
    return rows.flatMap(({ question, answer }) =>
      isSecurityQuestion(question) ? [{ question, answer: openSecurityAnswer(answer, userId) }] : [],
    );
  });
}
