import { type OwnData, parsePassword } from '@/lib/domain/account/password';
import { type FieldProblemCode, Problem } from '@/lib/domain/problem';
import { isKnownPassword } from './known-passwords';
import { hashPassword } from './passwords';

const refusal = (problem: FieldProblemCode) =>
  new Problem('invalid_input', { fields: { password: problem } });

/** Judges a new password and gives what we store of it. Throws Problem `invalid_input` with field `password`. */
export async function hashNewPassword(typed: string, own: OwnData): Promise<string> {
  const parsed = parsePassword(typed, own);
  if (!parsed.ok) throw refusal(parsed.problem);
  if (isKnownPassword(parsed.value)) throw refusal('password_common');
  return hashPassword(parsed.value);
}
