import { z } from 'zod';

/** `GET /api/v1/vestigingsprofielen/{vestigingsnummer}`, as far as it says whose establishment it is. */
const establishment = z.looseObject({ kvkNummer: z.string().regex(/^\d{8}$/) });

/** The KVK number of an establishment's registration; undefined when it is not in the documented shape. */
export function readHolder(json: unknown): string | undefined {
  const parsed = establishment.safeParse(json);
  return parsed.success ? parsed.data.kvkNummer : undefined;
}
