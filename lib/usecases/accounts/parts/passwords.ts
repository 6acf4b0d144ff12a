import { hash, verify } from '@node-rs/argon2';

/** argon2id with the cost that OWASP's password storage guidance names; memory in KiB. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Stands where a password would be for who has not chosen one yet. It is the hash of nothing, so that nobody gets in
 * with it.
 */
export const noPassword = '!';

let decoy: Promise<string> | undefined;

/** What we store of a password: argon2id with a salt of its own, as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

/**
 * Whether this is the password of that hash. For a user who does not exist (null) a decoy is verified, so that the
 * answer takes as long and tells nothing (C-09). So it is for who has no password yet.
 */
export async function passwordMatches(known: string | null, password: string): Promise<boolean> {
  const stored = known === noPassword ? null : known;
  decoy ??= hash('a password that opens nothing', cost);
  const right = await verify(stored ?? (await decoy), password.normalize('NFC'));
  return right && stored !== null;
}
