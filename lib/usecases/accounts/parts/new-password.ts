import { type OwnData, parsePassword } from '@/lib/domain/account/password';
import { Problem } from '@/lib/domain/problem';
import { hashPassword } from './passwords';

/** Judges a new password and gives what we store of it. Throws Problem `invalid_input` with field `password`. */
export async function hashNewPassword(typed: string, own: OwnData): Promise<string> {
  const parsed = parsePassword(typed, own);
  if (!parsed.ok) throw new Problem('invalid_input', { fields: { password: parsed.problem } });
  return hashPassword(parsed.value);
}
