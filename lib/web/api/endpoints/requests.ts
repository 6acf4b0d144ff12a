import { z } from 'zod';
import { isProblem, Problem } from '@/lib/domain/problem';
import {
  beginRequest,
  readOpenRequest,
  saveAnswers,
  submitFilledIn,
} from '@/lib/usecases/requests/fill-in-request';
import { doing, reading } from '../endpoint';
import {
  newRequest,
  requestAnswers,
  requestOf,
  requestShape,
  submission,
  submittedRequest,
} from '../shapes/request';

const scope = 'requests:write';
const orderId = z.object({ orderId: z.uuid() });

const start = doing({
  id: 'startRequest',
  path: '/requests',
  summary:
    'Begin the request of a certificate on a subscription, or take the one that is open, and save answers',
  scope,
  refusals: [
    'not_found',
    'invalid_input',
    'subscription_ended',
    'product_not_requestable',
    'product_not_activated',
    'request_already_submitted',
  ],
  params: z.object({}),
  body: newRequest,
  status: 201,
  shape: requestShape,
  run: async (actor, _none, body) => {
    const id = await inAnswers(() => beginRequest(actor, body));
    return requestOf(await readOpenRequest(actor, id));
  },
});

const read = reading({
  id: 'readRequest',
  path: '/requests/{orderId}',
  summary: 'An open request: what is missing, and what would be refused later',
  scope,
  refusals: ['not_found', 'invalid_input', 'request_already_submitted'],
  params: orderId,
  query: z.strictObject({}),
  shape: requestShape,
  run: async (actor, params) => requestOf(await readOpenRequest(actor, params.orderId)),
});

const answer = doing({
  id: 'answerRequest',
  path: '/requests/{orderId}/answers',
  summary: 'Save answers of an open request, all or none',
  scope,
  refusals: ['not_found', 'invalid_input', 'product_not_requestable', 'request_already_submitted'],
  params: orderId,
  body: requestAnswers,
  status: 200,
  shape: requestShape,
  run: async (actor, params, { answers }) => {
    await inAnswers(() => saveAnswers(actor, { orderId: params.orderId, answers }));
    return requestOf(await readOpenRequest(actor, params.orderId));
  },
});

const submit = doing({
  id: 'submitRequest',
  path: '/requests/{orderId}/submit',
  summary: 'Submit a request; what the CA would refuse later is refused now',
  scope,
  refusals: [
    'not_found',
    'invalid_input',
    'request_incomplete',
    'product_not_requestable',
    'request_already_submitted',
  ],
  params: orderId,
  body: submission,
  status: 202,
  shape: submittedRequest,
  run: async (actor, params, { acceptedTerms }) => {
    const sent = { orderId: params.orderId, acceptedTerms };
    const { number } = await inAnswers(() => submitFilledIn(actor, sent));
    return { orderId: params.orderId, number, state: 'submitting' as const };
  },
});

export const requestEndpoints = [start, read, answer, submit];

/** The rules name a field by its question; a program finds it under `answers`. The terms are a field of their own. */
async function inAnswers<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isProblem(error) || error.code !== 'invalid_input') throw error;
    const fields = Object.entries(error.fields).map(([field, code]) =>
      field === 'agreements' ? ['acceptedTerms', code] : [`answers.${field}`, code],
    );
    throw new Problem('invalid_input', { fields: Object.fromEntries(fields), cause: error });
  }
}
