import { newId } from '@/lib/base/ids';
import { replaceCallerPhrases } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import { hasAuthenticator } from '@/lib/db/second-factor';
import type { CallerPhrase } from '@/lib/domain/account/security-question';
import { layNewAuthenticator } from './factor-renewal';
import { sealSecurityAnswer } from './sealed-secrets';

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
  if (!(await hasAuthenticator(tx, userId))) await layNewAuthenticator(tx, userId, at);
}
