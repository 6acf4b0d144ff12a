'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { kvkNumberSchema } from '@/lib/domain/numbers/kvk-number';
import { questionIds } from '@/lib/domain/request/form';
import { answerStep } from '@/lib/usecases/handovers/answer-step';
import { lookUpForVisitor } from '@/lib/usecases/requests/look-up-organisation';
import { linkAction } from '@/lib/web/action';

const stepAction = linkAction('hand_over_step');

/** Keeps the colleague's answer; the page then says thanks. Which order it is for, the link says. */
export const save = stepAction({
  schema: z.object({
    orderId: z.uuid(),
    question: z.enum(questionIds),
    answer: z.unknown(),
    back: z.boolean(),
  }),
  run: async (actor, { question, answer }) => {
    await answerStep(actor, { question, answer });
    redirect('/your-step');
  },
});

/** Asks the trade register, to fill in the form. */
export const lookUp = stepAction({
  schema: z.object({ kvkNumber: kvkNumberSchema }),
  run: (_actor, input, { ipAddress }) => lookUpForVisitor(input, ipAddress),
});
