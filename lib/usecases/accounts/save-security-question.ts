import { generateSecret } from 'otplib';
import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { setSecurityQuestion } from '@/lib/db/accounts';
import { insertPendingAuthenticator } from '@/lib/db/second-factor';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { sealSecurityAnswer, sealTotpSecret } from './parts/sealed-secrets';
import { setUpUser } from './parts/set-up-user';

/** Only known to us while it waits for its first code; the owner may rename it later. */
const firstName = 'Authenticator';

/**
 * First step of the set-up (S0-1.2.2): the question and answer by which support knows a caller; they never open
 * anything (C-06). Lays the secret of the next step ready, once: answering again keeps it. Throws Problem
 * `set_up_done` or `forbidden`.
 */
export async function saveSecurityQuestion(
  actor: Actor,
  { question, answer }: { question: string; answer: string },
  at: Date = now(),
): Promise<void> {
  await transaction(async (tx) => {
    const user = await setUpUser(tx, actor);
    const stored = await setSecurityQuestion(tx, user.id, question, sealSecurityAnswer(answer, user.id));
    if (!stored) throw new Problem('set_up_done');
    if (user.authenticators.length === 0) {
      const id = newId();
      const secret = sealTotpSecret(generateSecret(), id);
      await insertPendingAuthenticator(tx, { id, userId: user.id, name: firstName, secret, createdAt: at });
    }
    const subject = { action: 'set_security_question', objectKind: 'user', objectId: user.id };
    await recordAudit(tx, { actor, ...subject, at });
  });
}
