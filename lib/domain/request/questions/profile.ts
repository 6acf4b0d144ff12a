import { z } from 'zod';
import { type ProfileOption, profileOptions } from '../../person/profile-option';
import type { FormItemOf } from '../form';

export interface ProfileAnswer {
  readonly option: ProfileOption;
  /** Have the certificate signed with RSASSA-PSS; an expert's wish (S1-F04, S3-F04, S4-F04). */
  readonly pss: boolean;
}

/** What the certificate is for: one of the product's own options (C-12). */
export function profileSchema(item: FormItemOf<'profile'>): z.ZodType<ProfileAnswer> {
  const option = z
    .enum(profileOptions, { error: 'unknown_choice' })
    .refine((chosen) => item.options.includes(chosen), { error: 'unknown_choice' });
  return z.object({ option, pss: z.boolean().default(false) });
}
