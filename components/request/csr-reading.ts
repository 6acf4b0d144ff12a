import type { FieldProblemCode } from '@/lib/domain/field-problem';
import { type Generation, generations } from '@/lib/domain/product/generations';
import { csrProblem } from '@/lib/domain/request/csr-facts';
import type { Bytes } from '@/lib/pki/bytes';
import { readCsrText } from '@/lib/pki/csr-reading';
import type { CsrFacts } from '@/lib/pki/csr-report';

/** What this browser read out of a request; nothing of it has been sent. */
export type CsrReading =
  | { readonly state: 'none' }
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly problem: FieldProblemCode }
  | { readonly state: 'good'; readonly csr: CsrFacts };

/** Reads and judges a request by the server's rules; only whether its key was used before it cannot know. */
export async function readCsrHere(
  input: string | Bytes,
  generation: Generation,
  hostName: string | undefined,
): Promise<CsrReading> {
  const reading = await readCsrText(input, generation);
  if (!reading.ok) return { state: 'refused', problem: reading.problem };
  const profile = generations[generation];
  const problem = hostName ? csrProblem(reading.facts, { profile, hostName }) : undefined;
  return problem ? { state: 'refused', problem } : { state: 'good', csr: reading.read };
}
