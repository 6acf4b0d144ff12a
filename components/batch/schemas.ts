import { z } from 'zod';

/** The product and the file; what is in the file is judged by the server. */
export const batchFileSchema = z.object({
  productId: z.string({ error: 'required' }).min(1, { error: 'required' }),
  file: z.instanceof(File, { error: 'required' }),
});
