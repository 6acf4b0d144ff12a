import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { onlyQuestion } from '@/lib/views/handed-over-request';
import type { StepView } from '@/lib/views/handover-view';
import { nameOf } from '../identity/person-name';
import { orderForRequest, requestScreen } from '../requests/read-request';
import { stepForMail } from './mail-step';
import { stepOfLink } from './step-of-link';

/**
 * The one question that a colleague was asked to answer, with nothing of the request but what it builds on (M31).
 * Throws Problem `not_found`, `link_withdrawn` and `request_already_submitted`.
 */
export async function readStep(actor: Actor): Promise<StepView> {
  const { id, orderId, question, note, state } = await stepOfLink(db(), actor);
  const order = await orderForRequest(orderId);
  if (!order) throw new Problem('not_found');
  const { asker } = await stepForMail(db(), id, 'nl');
  const view = question as StepView['question'];
  return {
    question: view,
    applicant: nameOf(asker),
    account: order.account.name,
    note,
    state: state === 'answered' ? 'answered' : 'asked',
    request: onlyQuestion(await requestScreen(order), view),
  };
}
