/** From which addresses the CA itself writes (S0-CON-03), as its manual names them. */
export const caSenders = {
  /** "Verify your identity" (S0-1.4.4d). */
  identity: 'noreply@digicert.com',
  /** "Please approve digital certificate order" (S0-1.4.6b). */
  approval: 'noreply@digitalcertvalidation.com',
  /** What concerns the account and its certificates. */
  account: 'admin@digicert.com',
} as const;
