import { z } from 'zod';

export interface AgreementsAnswer {
  /** Version of the texts that were on the screen (C-14). */
  readonly termsVersion: string;
  /** ISO instant, set by the server at the moment of the tick. */
  readonly acceptedAt: string;
}

/** Terms of use and Master Services Agreement: never pre-ticked, never without version and time (S0-1.3.2i2). */
export const agreementsSchema: z.ZodType<AgreementsAnswer> = z.object(
  {
    termsVersion: z
      .string({ error: 'agreements_not_accepted' })
      .min(1, { error: 'agreements_not_accepted' })
      .max(40),
    acceptedAt: z.iso.datetime({ error: 'agreements_not_accepted' }),
  },
  { error: 'agreements_not_accepted' },
);
