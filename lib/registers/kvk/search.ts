import { z } from 'zod';

/** A hit of a search: enough to choose from. */
export interface TradeRegisterHit {
  kvkNumber: string;
  name: string;
  city: string | undefined;
  active: boolean;
}

const word = z.string().nullish().catch(undefined);

/** `GET /api/v2/zoeken`. */
const page = z.looseObject({
  totaal: z.number().int().nonnegative().nullish(),
  resultaten: z
    .array(
      z.looseObject({
        kvkNummer: z.string().regex(/^\d{8}$/),
        naam: word,
        handelsnaam: word,
        actief: word,
        adres: z
          .looseObject({ binnenlandsAdres: z.looseObject({ plaats: word }).nullish() })
          .nullish()
          .catch(undefined),
      }),
    )
    .nullish(),
});

/** Reads a page of hits, one per registration; undefined when it is not in the documented shape. */
export function readHits(json: unknown): TradeRegisterHit[] | undefined {
  const parsed = page.safeParse(json);
  if (!parsed.success) return undefined;
  const hits = new Map<string, TradeRegisterHit>();
  for (const wire of parsed.data.resultaten ?? []) {
    const hit = {
      kvkNumber: wire.kvkNummer,
      name: wire.naam ?? wire.handelsnaam ?? '',
      city: wire.adres?.binnenlandsAdres?.plaats ?? undefined,
      active: wire.actief !== 'Nee',
    };
    if (!hits.has(hit.kvkNumber)) hits.set(hit.kvkNumber, hit);
  }
  return [...hits.values()];
}
