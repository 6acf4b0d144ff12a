import { z } from 'zod';
import { ask, type Heard, type RegisterConfig } from './ask';

/**
 * What the OIN register says of a number. `unknown` is normal for a company, whose number (HRN) is not in this register,
 * and proves nothing; `withdrawn` must be refused.
 */
export type OinAnswer =
  | { state: 'active'; name: string | undefined; kvkNumber: string | undefined }
  | { state: 'withdrawn'; name: string | undefined }
  | { state: 'unknown' }
  | { state: 'could_not_ask' };

const word = z.string().nullish().catch(undefined);

/** One organisation, in the documented shape (`naam`; the KVK number in two spellings) or in the public list's (`name`). */
const entry = z
  .looseObject({
    oin: z.string(),
    status: z.string(),
    naam: word,
    name: word,
    KVKNummer: word,
    kvkNummer: word,
    kvkNumber: word,
  })
  .transform((wire) => ({
    oin: wire.oin,
    status: wire.status.toLowerCase(),
    name: wire.naam ?? wire.name ?? undefined,
    kvkNumber: wire.KVKNummer ?? wire.kvkNummer ?? wire.kvkNumber ?? undefined,
  }));

/** One entry, a HAL page of entries, or a bare list. */
const reply = z.union([
  entry.transform((one) => [one]),
  z.looseObject({ organisaties: z.array(entry) }).transform((page) => page.organisaties),
  z.array(entry),
]);

/** Client of the OIN register (`GET /organisaties/{oin}`). Never throws. */
export function createOinRegister(config: RegisterConfig) {
  return {
    check: async (oin: string): Promise<OinAnswer> =>
      answer(await ask(config, `/organisaties/${encodeURIComponent(oin)}`), oin),
  };
}

function answer(heard: Heard, oin: string): OinAnswer {
  if (heard?.status === 404) return { state: 'unknown' };
  const parsed = reply.safeParse(heard?.json);
  if (heard?.status !== 200 || !parsed.success) return { state: 'could_not_ask' };
  const found = parsed.data.find((one) => one.oin === oin);
  if (!found) return { state: 'unknown' };
  const { name, kvkNumber, status } = found;
  if (status === 'actief') return { state: 'active', name, kvkNumber };
  if (status === 'ingetrokken' || status === 'inactief') return { state: 'withdrawn', name };
  return { state: 'could_not_ask' };
}
