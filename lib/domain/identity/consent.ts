/** Version of the three statements on the consent page and of the terms behind them; a changed text asks again. */
export const consentVersion = '2026-11';

/** A representative's consent as it was given, and perhaps taken back. */
export interface GivenConsent {
  readonly consentAt: Date | null;
  readonly consentVersion: string | null;
  readonly consentWithdrawnAt: Date | null;
}

/** Whether biometric data may be processed now: given, to the text that holds now, and not taken back (GDPR 7). */
export function consents(given: GivenConsent): boolean {
  return (
    given.consentAt !== null && given.consentVersion === consentVersion && given.consentWithdrawnAt === null
  );
}
