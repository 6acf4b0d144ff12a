import { bad, type Checked, good, textSchema } from '../checked';
import { EMAIL_MAX } from '../numbers/email';

export const USERNAME_MIN = 3;
export const USERNAME_MAX = EMAIL_MAX;

/**
 * A username: letters, digits and `. _ - + @`, lower case, mostly the e-mail address ("Use my account email",
 * S0-1.1.11b). Look-alikes from other scripts are refused, so that no two usernames look the same.
 */
export function parseUsername(typed: string): Checked<string> {
  const name = typed.normalize('NFKC').trim().toLowerCase();
  if (name === '') return bad('required');
  if (name.length < USERNAME_MIN) return bad('too_short');
  if (name.length > USERNAME_MAX) return bad('too_long');
  return /^[a-z0-9][a-z0-9._+@-]*$/.test(name) ? good(name) : bad('username_invalid');
}

export const usernameSchema = textSchema(parseUsername);
