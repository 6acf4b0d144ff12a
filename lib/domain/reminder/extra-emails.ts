import { withoutDoubles } from './role-addresses';

/** More people than this are better served by one shared mailbox. */
export const MOST_EXTRA_EMAILS = 5;

/** The extra recipients that a request names, as stored with its order; none when it names nobody. */
export function extraEmailsOf(answers: unknown): readonly string[] {
  const { options } = (answers ?? {}) as { options?: { extraEmails?: unknown } };
  const emails = options?.extraEmails;
  if (!Array.isArray(emails)) return [];
  return withoutDoubles(emails.filter((email) => typeof email === 'string')).slice(0, MOST_EXTRA_EMAILS);
}
