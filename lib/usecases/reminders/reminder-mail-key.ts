/** The mail in which somebody was told what was due at this moment: by it the proof finds the mail in the ledger. */
export function reminderMailKey(accountId: string, email: string, at: Date): string {
  return `certificates_ending:${accountId}:${at.toISOString()}:${email.toLowerCase()}`;
}
