import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type FaceToFaceRoute, usualFaceToFacePrices } from '@/lib/domain/identity/face-to-face';

const cents = z.int().nonnegative();
const prices = z.object({ notary: cents, courier: cents });

/** What an identification in person costs today, per route, in cents without VAT: the setting `face_to_face_prices`. */
export async function faceToFacePrices(tx: Pick<Tx, 'setting'>): Promise<Record<FaceToFaceRoute, number>> {
  const setting = await tx.setting.findUnique({ where: { name: 'face_to_face_prices' } });
  return prices.safeParse(setting?.value).data ?? { ...usualFaceToFacePrices };
}
