import { openAtRest, sealAtRest } from '@/lib/base/seal-at-rest';

const ofAuthenticator = (id: string) => `authenticator:${id}`;
const ofAnswer = (userId: string) => `security-answer:${userId}`;

/** Seals a base32 TOTP secret for the row with this id. */
export const sealTotpSecret = (secret: string, authenticatorId: string) =>
  sealAtRest(secret, ofAuthenticator(authenticatorId));

export const openTotpSecret = (authenticator: { id: string; secret: string }) =>
  openAtRest(authenticator.secret, ofAuthenticator(authenticator.id));

/** Seals the answer for the telephone; staff read it when somebody calls, so it cannot be hashed. */
export const sealSecurityAnswer = (answer: string, userId: string) => sealAtRest(answer, ofAnswer(userId));

export const openSecurityAnswer = (sealed: string, userId: string) => openAtRest(sealed, ofAnswer(userId));
