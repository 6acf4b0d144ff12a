import { generateSecret } from 'otplib';
import { newId } from '@/lib/base/ids';
import { replaceCallerPhrases } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { hasAuthenticator, insertPendingAuthenticator } from '@/lib/db/second-factor';
import type { CallerPhrase } from '@/lib/domain/account/security-question';
import { sealSecurityAnswer, sealTotpSecret } from './sealed-secrets';

/** Only known to us while it waits for its first code; the owner may rename it later. */
const firstName = 'Authenticator';

/**
 * Keeps the two questions by which support knows a caller (C-05), both answers sealed, and lays the secret of the
 * authenticator ready, once. From here on the set-up goes on with the app, wherever the questions were asked.
 */
export async function keepCallerPhrases(
  tx: Tx,
  userId: string,
  phrases: readonly CallerPhrase[],
  at: Date,
): Promise<void> {
  const rows = phrases.map(({ question, answer }, index) => {
    return { id: newId(), position: index + 1, question, answer: sealSecurityAnswer(answer, userId) };
  });
  await replaceCallerPhrases(tx, userId, rows);
  if (await hasAuthenticator(tx, userId)) return;
  const id = newId();
  const secret = sealTotpSecret(generateSecret(), id);
  await insertPendingAuthenticator(tx, { id, userId, name: firstName, secret, createdAt: at });
}
