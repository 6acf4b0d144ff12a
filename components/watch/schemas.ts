import { z } from 'zod';
import { serverAddressSchema } from '@/lib/domain/watch/server-address';
import { type Bytes, fromBase64 } from '@/lib/pki/bytes';
import { largestUpload } from '@/lib/pki/upload';

const label = z.string().trim().max(100, { error: 'too_long' });

/** A file as it is chosen in the browser. */
export const fileForm = z.object({
  label,
  file: z.custom<File>((value) => typeof File !== 'undefined' && value instanceof File, {
    error: 'required',
  }),
});

/** The same as it travels: base64, so that a damaged file is seen. */
export const fileSchema = z.object({
  label,
  file: z
    .string()
    .max(Math.ceil(largestUpload / 3) * 4 + 4, { error: 'certificate_too_large' })
    .transform((text, context): Bytes => {
      const bytes = fromBase64(text);
      if (bytes) return bytes;
      context.addIssue({ code: 'custom', message: 'certificate_unreadable' });
      return z.NEVER;
    }),
});

export const addressForm = z.object({ label, address: serverAddressSchema });

export const watchedSchema = z.object({ watchedId: z.uuid() });
