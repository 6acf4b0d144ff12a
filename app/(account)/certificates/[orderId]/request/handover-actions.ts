'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { askingSchema } from '@/components/handover/schemas';
import { askColleague } from '@/lib/usecases/handovers/ask-colleague';
import { mailStepAgain } from '@/lib/usecases/handovers/mail-step-again';
import { withdrawStep } from '@/lib/usecases/handovers/withdraw-step';
import { userAction } from '@/lib/web/action';

const which = z.object({ handoverId: z.uuid() });

/** Hands the question to a colleague. */
export const ask = userAction({
  schema: askingSchema,
  run: async (actor, asking) => {
    await askColleague(actor, asking);
    refresh();
    return undefined;
  },
});

/** Takes it back. */
export const withdraw = userAction({
  schema: which,
  run: async (actor, { handoverId }) => {
    await withdrawStep(actor, handoverId);
    refresh();
    return undefined;
  },
});

/** Sends the mail to the colleague again. */
export const mailAgain = userAction({
  schema: which,
  run: async (actor, { handoverId }) => {
    await mailStepAgain(actor, handoverId);
    refresh();
    return undefined;
  },
});
