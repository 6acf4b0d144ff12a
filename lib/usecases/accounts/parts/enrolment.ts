import { generateURI } from 'otplib';
import { openTotpSecret } from './sealed-secrets';

/** What an app needs to make our codes. */
export interface Enrolment {
  readonly username: string;
  /** Base32, for typing into an app. */
  readonly secret: string;
  /** otpauth:// address, for the QR code and for an app on this very device. */
  readonly uri: string;
}

/** The secret of an authenticator that waits for its first code, in the forms in which an app takes it. */
export function enrolmentOf(username: string, authenticator: { id: string; secret: string }): Enrolment {
  const secret = openTotpSecret(authenticator);
  return { username, secret, uri: generateURI({ issuer: 'Zegel', label: username, secret }) };
}
