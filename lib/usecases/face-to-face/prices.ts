import { z } from 'zod';
import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import {
  type FaceToFaceRoute,
  faceToFaceRoutes,
  usualFaceToFacePrices,
} from '@/lib/domain/identity/face-to-face';
import { type FaceToFacePrice, faceToFacePricesAt } from '@/lib/domain/identity/face-to-face-prices';

/** The setting that holds what an identification in person costs: how it began, and each change with its day. */
export const pricesSetting = 'face_to_face_prices';

const cents = z.int().nonnegative();
const changeSchema: z.ZodType<FaceToFacePrice> = z.object({
  id: z.uuid(),
  route: z.enum(faceToFaceRoutes),
  cents,
  validFrom: z.coerce.date(),
  reason: z.string(),
  madeBy: z.string(),
});
const kept = z.object({ notary: cents, courier: cents, changes: z.array(changeSchema).default([]) });
export type KeptPrices = z.infer<typeof kept>;

/** The setting as it is kept. */
export function keptPrices(value: unknown): KeptPrices {
  return kept.safeParse(value).data ?? { ...usualFaceToFacePrices, changes: [] };
}

/** What an identification in person costs now, per route, in cents without VAT. */
export async function faceToFacePrices(
  tx: Pick<Tx, 'setting'>,
  at = now(),
): Promise<Record<FaceToFaceRoute, number>> {
  const setting = await tx.setting.findUnique({ where: { name: pricesSetting } });
  const { changes, ...first } = keptPrices(setting?.value);
  return faceToFacePricesAt(first, changes, at);
}
