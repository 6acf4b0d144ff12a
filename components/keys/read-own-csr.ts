import type { FieldProblemCode } from '@/lib/domain/field-problem';
import { type Generation, generations } from '@/lib/domain/product/generations';
import type { Bytes } from '@/lib/pki/bytes';

export type OwnCsr =
  | { readonly ok: true; readonly pem: string; readonly bits: number }
  | { readonly ok: false; readonly problem: FieldProblemCode };

/**
 * Reads a CSR in this browser and holds it against the order, with the rules of the server. Loads them when they are
 * first needed.
 */
export async function readOwnCsr(
  input: string | Bytes,
  { generation, commonName }: { generation: Generation; commonName: string },
): Promise<OwnCsr> {
  const [{ readCsrText }, { csrProblem }] = await Promise.all([
    import('@/lib/pki/csr-reading'),
    import('@/lib/domain/request/csr-facts'),
  ]);
  const reading = await readCsrText(input, generation);
  if (!reading.ok) return reading;
  const { read, facts } = reading;
  const problem = csrProblem(facts, { profile: generations[generation], hostName: commonName });
  return problem ? { ok: false, problem } : { ok: true, pem: read.pem, bits: read.key.bits };
}
