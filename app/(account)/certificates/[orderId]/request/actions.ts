'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { companyNumberSchema } from '@/lib/domain/numbers/kvk-number';
import { lineSchema } from '@/lib/domain/numbers/plain-text';
import { isProblem } from '@/lib/domain/problem';
import { questionIds } from '@/lib/domain/request/form';
import { lookUpOrganisation, searchOrganisations } from '@/lib/usecases/requests/look-up-organisation';
import { readRequest } from '@/lib/usecases/requests/read-request';
import { judgeNumber } from '@/lib/usecases/requests/read-request-findings';
import { saveAnswer } from '@/lib/usecases/requests/save-answer';
import { submitRequest } from '@/lib/usecases/requests/submit-request';
import { firstOpenScreen, onePagePath, screenAfter, screenPath, screensOf } from '@/lib/views/request-steps';
import { userAction } from '@/lib/web/action';
import { rememberRequestView } from '@/lib/web/preferences';

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
    // A follow-up is filled in already: only what is open is asked.
    redirect(screenAfter(request, screen, back || request.renewalOf !== null));
  },
});

/** Saves one answer where all questions stand on one page: whoever is there stays there. */
export const saveHere = userAction({
  schema: answerInput,
  run: async (actor, { orderId, question, answer }): Promise<undefined> => {
    await saveAnswer(actor, { orderId, question, answer });
    refresh();
  },
});

/** All questions on one page or one after another, from now on; shows the same request that way. */
export const chooseView = userAction({
  schema: z.object({ orderId: z.uuid(), view: z.enum(['all', 'steps']) }),
  run: async (actor, { orderId, view }) => {
    const request = await readRequest(actor, orderId);
    const chosen = await rememberRequestView(view);
    redirect(chosen === 'all' ? onePagePath(orderId) : screenPath(orderId, firstOpenScreen(request)));
  },
});

/** Asks the trade register, to fill in the form. */
export const lookUp = userAction({
  schema: z.object({ kvkNumber: companyNumberSchema }),
  run: lookUpOrganisation,
});

/** Asks the trade register for a name. */
export const search = userAction({
  schema: z.object({ name: lineSchema(100) }),
  run: searchOrganisations,
});

/** Looks a number up in the OIN register and in the account, before it is saved. */
export const judge = userAction({
  schema: z.object({ orderId: z.uuid(), answer: z.unknown() }),
  run: (actor, input) => judgeNumber(actor, input),
});

const submission = z.object({
  orderId: z.uuid(),
  csr: z.string().max(65_536),
  sealedKey: z.string().max(65_536).optional(),
  acceptedTerms: z.string().max(40),
  anotherOrganisation: z.boolean().default(false),
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
