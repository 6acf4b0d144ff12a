import { Problem } from '@/lib/domain/problem';
import { vies } from '@/lib/registers/registers';

export type VatCheck = Awaited<ReturnType<typeof checkVat>>;

/**
 * Asks the register of the European Union about a VAT number, if one was given. Throws `invalid_input` for a number
 * that the register does not know; a register that does not answer stops nobody.
 */
export async function checkVat(vatNumber: string | undefined) {
  if (!vatNumber) return { vatChecked: 'not_checked', vatProof: null } as const;
  const answer = await vies().check(vatNumber);
  if (answer.state === 'invalid') {
    throw new Problem('invalid_input', { fields: { vatNumber: 'vat_number_not_registered' } });
  }
  return {
    vatChecked: answer.state,
    vatProof: answer.state === 'valid' ? (answer.requestIdentifier ?? null) : null,
  };
}
