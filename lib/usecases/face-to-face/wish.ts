import { z } from 'zod';

/** What the representative asked for, as it is kept. Rows of before may lack a part. */
const wish = z.object({
  place: z.string().default(''),
  when: z.string().default(''),
  phone: z.string().default(''),
});
export type FaceToFaceWish = z.infer<typeof wish>;

export const wishOf = (kept: unknown): FaceToFaceWish =>
  wish.safeParse(kept).data ?? { place: '', when: '', phone: '' };
