'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { kvkNumberSchema } from '@/lib/domain/numbers/kvk-number';
import { isProblem } from '@/lib/domain/problem';
import { questionIds } from '@/lib/domain/request/form';
import { lookUpOrganisation } from '@/lib/usecases/requests/look-up-organisation';
import { readRequest } from '@/lib/usecases/requests/read-request';
import { saveAnswer } from '@/lib/usecases/requests/save-answer';
import { submitRequest } from '@/lib/usecases/requests/submit-request';
import { screenAfter, screensOf } from '@/lib/views/request-steps';
import { userAction } from '@/lib/web/action';

const answerInput = z.object({
  orderId: z.uuid(),
  question: z.enum(questionIds),
  answer: z.unknown(),
  back: z.boolean(),
});

/** Saves one answer at once, and leads on. The back button then shows what is saved, not what the browser kept. */
export const save = userAction({
  schema: answerInput,
  run: async (actor, { orderId, question, answer, back }) => {
    await saveAnswer(actor, { orderId, question, answer });
    const request = await readRequest(actor, orderId);
    const screen = screensOf(request.form).find((one) => one === question) ?? 'check';
    refresh();
    redirect(screenAfter(request, screen, back));
  },
});

/** Asks the trade register, to fill in the form. */
export const lookUp = userAction({
  schema: z.object({ kvkNumber: kvkNumberSchema }),
  run: lookUpOrganisation,
});

const submission = z.object({
  orderId: z.uuid(),
  csr: z.string().max(65_536),
  sealedKey: z.string().max(65_536).optional(),
  acceptedTerms: z.string().max(40),
});

/**
 * Submits the request, once: who was there already is led to the same order (S0-1.3.2j1), and so is whoever comes back
 * to a question by the back button.
 */
export const submit = userAction({
  schema: submission,
  run: async (actor, { sealedKey, ...input }) => {
    try {
      await submitRequest(actor, { ...input, ...(sealedKey ? { sealedKey } : {}) });
    } catch (error) {
      if (!isProblem(error) || error.code !== 'request_already_submitted') throw error;
    }
    refresh();
    redirect(`/certificates/${input.orderId}?submitted=1`);
  },
});
