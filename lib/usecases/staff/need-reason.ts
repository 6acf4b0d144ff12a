import { Problem } from '@/lib/domain/problem';

const longest = 1000;

/** Why staff did something, for the audit trail. Throws `invalid_input` when there is nothing, or a whole story. */
export function needReason(typed: string): string {
  const reason = typed.replaceAll('\u0000', '').trim();
  if (reason === '') throw new Problem('invalid_input', { fields: { reason: 'reason_needed' } });
  if (reason.length > longest) throw new Problem('invalid_input', { fields: { reason: 'too_long' } });
  return reason;
}
