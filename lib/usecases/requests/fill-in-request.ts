import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { canFillIn } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import type { FieldProblemCode } from '@/lib/domain/field-problem';
import { isProblem, Problem } from '@/lib/domain/problem';
import { isForPerson, type QuestionId } from '@/lib/domain/request/form';
import { isOpen, type QuestionStep, walk } from '@/lib/domain/request/walk';
import { editableOrder } from './editable-order';
import { readFindings } from './read-request-findings';
import { storeAnswer } from './save-answer';
import { startRequest } from './start-request';
import { submitRequest } from './submit-request';
import { termsVersion } from './terms';

type Given = Partial<Record<QuestionId, unknown>>;
type Fields = Record<string, FieldProblemCode>;

/**
 * Begins the request of a server certificate on a subscription, or takes the one that is open, and saves the answers.
 * Throws like {@link startRequest} and {@link saveAnswers}.
 */
export async function beginRequest(
  actor: Actor,
  { subscriptionId, answers }: { subscriptionId: string; answers: Given },
): Promise<string> {
  const orderId = await startRequest(actor, subscriptionId);
  await saveAnswers(actor, { orderId, answers });
  return orderId;
}

/**
 * Saves several answers together, all or none, by the rules by which the form saves one. Throws `invalid_input` with
 * every field that is wrong, `not_found`, `request_already_submitted`, and `product_not_requestable` for a certificate
 * of a person, which is requested in the portal.
 */
export async function saveAnswers(
  actor: Actor,
  { orderId, answers }: { orderId: string; answers: Given },
): Promise<void> {
  await transaction(async (tx) => {
    const { order, form } = await editableOrder(tx, actor, orderId, canFillIn);
    if (isForPerson(form)) throw new Problem('product_not_requestable');
    const fields: Fields = {};
    for (const [question, answer] of Object.entries(answers) as [QuestionId, unknown][]) {
      if (answer === undefined) continue;
      await storeAnswer(tx, order, form, question, answer).catch((error: unknown) => {
        Object.assign(fields, fieldsOf(question, error));
      });
    }
    if (Object.keys(fields).length > 0) throw new Problem('invalid_input', { fields });
  });
}

/** What is wrong with one answer, under its question; a question that the product does not ask is none. */
function fieldsOf(question: QuestionId, error: unknown): Fields {
  if (isProblem(error) && error.code === 'not_found') return { [question]: 'unknown_field' };
  if (!isProblem(error) || error.code !== 'invalid_input') throw error;
  return Object.fromEntries(
    Object.entries(error.fields).map(([field, code]) => [
      field === '' ? question : `${question}.${field}`,
      code,
    ]),
  );
}

/** An open request: which questions are answered, what is wrong, and what the CA or KVK would stumble over. */
export async function readOpenRequest(actor: Actor, orderId: string) {
  const { order, form } = await editableOrder(db(), actor, orderId, canFillIn);
  const { steps } = walk(form, { ...(order.answers as object), ...agreed() });
  const { findings } = await readFindings(actor, orderId);
  return {
    ...{ orderId: order.id, number: order.number, state: order.state },
    questions: steps.filter(({ question }) => question !== 'agreements'),
    complete: !steps.some(isOpen),
    findings,
    termsVersion,
  };
}

/** The tick is set at the moment of submitting; until then it is no open question to a program. */
const agreed = () => ({ agreements: { termsVersion, acceptedAt: now().toISOString() } });

/**
 * Submits a request whose key was made elsewhere, with the request (CSR) among its answers. Throws `invalid_input` with
 * every question that is open and everything that would be refused later, and what {@link submitRequest} throws.
 */
export async function submitFilledIn(
  actor: Actor,
  { orderId, acceptedTerms }: { orderId: string; acceptedTerms: string },
): Promise<{ number: string }> {
  const { order, form } = await editableOrder(db(), actor, orderId, canFillIn);
  if (isForPerson(form)) throw new Problem('product_not_requestable');
  const { steps, answers } = walk(form, { ...(order.answers as object), ...agreed() });
  const fields = Object.assign({}, ...steps.filter(isOpen).map(openFields)) as Fields;
  if (answers.key?.kind === 'browser') fields['key.kind'] = 'unknown_choice';
  if (Object.keys(fields).length > 0) throw new Problem('invalid_input', { fields });
  const csr = answers.key?.kind === 'csr' ? answers.key.csr : '';
  return submitRequest(actor, { orderId, csr, acceptedTerms });
}

function openFields({ question, problems }: QuestionStep): Fields {
  const found = Object.entries(problems);
  if (found.length === 0) return { [question]: 'required' };
  return Object.fromEntries(found.map(([field, code]) => [`${question}.${field}`, code]));
}
