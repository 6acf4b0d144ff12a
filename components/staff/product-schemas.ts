import { z } from 'zod';
import { faceToFaceRoutes } from '@/lib/domain/identity/face-to-face';
import { currencies } from '@/lib/domain/money/currency';
import { readAmount } from '@/lib/domain/money/read-amount';
import type { ProductChange } from '@/lib/domain/product/product-change';
import { isDate } from '@/lib/domain/validity/dates';
import { reasonSchema } from './schemas';

const required = { error: 'required' };
const from = z.string(required).refine(isDate, { error: 'required' });
const words = (longest: number) =>
  z.string(required).trim().min(1, required).max(longest, { error: 'too_long' });
const number = (highest: number) =>
  z
    .string(required)
    .trim()
    .refine((typed) => /^\d{1,4}$/.test(typed) && Number(typed) >= 1, { error: 'invalid' })
    .refine((typed) => Number(typed) <= highest, { error: 'too_large' });

/** What a year costs from a day on. */
export const priceSchema = reasonSchema.extend({
  currency: z.string(required).pipe(z.enum(currencies, { error: 'unknown_choice' })),
  amount: z.string(required).refine((typed) => (readAmount(typed) ?? 0) > 0, { error: 'amount_invalid' }),
  from,
});

/** What an identification in person costs from a day on. */
export const inPersonPriceSchema = priceSchema
  .omit({ currency: true })
  .extend({ route: z.enum(faceToFaceRoutes, { error: 'unknown_choice' }) });

/** A transfer that came in: on which day, and how it is found on the bank statement. */
export const transferSchema = reasonSchema.extend({ receivedOn: from });

/** All of a product that can be changed, as it should become. */
export const changeSchema = reasonSchema.extend({
  nameNl: words(120),
  nameEn: words(120),
  summaryNl: words(400),
  summaryEn: words(400),
  descriptionNl: words(4000),
  descriptionEn: words(4000),
  aliases: z.string(required).max(4000, { error: 'too_long' }),
  maxYears: number(3),
  maxDays: number(1190),
  requestable: z.boolean(),
  from,
});

export type TypedChange = z.input<typeof changeSchema>;

/** What was typed, as a change of the product. */
export function changeOf(typed: z.output<typeof changeSchema>): ProductChange {
  return {
    name: { nl: typed.nameNl, en: typed.nameEn },
    summary: { nl: typed.summaryNl, en: typed.summaryEn },
    description: { nl: typed.descriptionNl, en: typed.descriptionEn },
    aliases: typed.aliases
      .split('\n')
      .map((alias) => alias.trim())
      .filter(Boolean),
    maxYears: Number(typed.maxYears),
    maxDays: Number(typed.maxDays),
    requestable: typed.requestable,
  };
}
