import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { canFillIn } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { fieldProblems } from '@/lib/domain/checked';
import { hrnFromKvkNumber } from '@/lib/domain/numbers/oin';
import { Problem } from '@/lib/domain/problem';
import { answerSchema } from '@/lib/domain/request/answers';
import { formItem } from '@/lib/domain/request/form';
import { checkRequest, type RequestFacts } from '@/lib/domain/request/pre-check';
import { type Finding, findingsOf } from '@/lib/domain/request/pre-check-finding';
import { newerLabel } from '@/lib/domain/request/questions/domain';
import { walk } from '@/lib/domain/request/walk';
import type { JudgedNumber, RequestFindings } from '@/lib/views/request-findings';
import { editableOrder } from './editable-order';
import { freeLabel } from './free-label';
import { readCsr } from './read-csr';
import { readFacts } from './read-request-facts';
import { similarOrders } from './read-request-similar';

/**
 * What the CA, KVK or Digipoort would stumble over later, of the answers that are complete so far, and what the account
 * has already for the same number (M32, M34). Registers that are down give a note, never an error. Throws `not_found`
 * and `request_already_submitted`.
 */
export async function readFindings(actor: Actor, orderId: string, at = now()): Promise<RequestFindings> {
  const { order, form } = await editableOrder(db(), actor, orderId, canFillIn);
  const { answers } = walk(form, order.answers);
  const own =
    answers.key?.kind === 'csr' ? await readCsr(answers.key.csr, order.generation, order.id) : undefined;
  const facts = await readFacts(order, answers, own?.ok ? own.facts : undefined, at);
  const { organisation, company } = facts;
  const number = answers.oin?.include
    ? answers.oin.number
    : !answers.oin && organisation && hrnFromKvkNumber(organisation.kvkNumber);
  return {
    findings: [...checkRequest(facts), ...(await labelFindings(order.accountId, facts))],
    similar: number ? await similarOrders(db(), order, number, at) : [],
    rsin: (company?.state === 'found' && company.entry.rsin) || null,
  };
}

/** A qvtl.nl name that was made from an earlier name of the organisation may stay, and is offered anew. */
async function labelFindings(accountId: string, { answers, organisation }: RequestFacts): Promise<Finding[]> {
  if (answers.domain?.kind !== 'qvtl' || !answers.domain.derived || !organisation) return [];
  const offered = newerLabel(answers.domain, await freeLabel(accountId, organisation));
  return offered ? [findingsOf('domain').note('domain_label_of_earlier_name', 'label')] : [];
}

/**
 * Looks a number up before it is saved (M24, M32). Throws `not_found`, `request_already_submitted`, and `invalid_input`
 * with the fields that are wrong.
 */
export async function judgeNumber(
  actor: Actor,
  { orderId, answer }: { orderId: string; answer: unknown },
  at = now(),
): Promise<JudgedNumber> {
  const { order, form } = await editableOrder(db(), actor, orderId);
  const item = formItem(form, 'oin');
  if (!item) throw new Problem('not_found');
  const parsed = answerSchema(item).safeParse(answer);
  if (!parsed.success) throw new Problem('invalid_input', { fields: fieldProblems(parsed.error) });
  const oin = parsed.data;
  if (!oin.include) throw new Problem('invalid_input', { fields: { number: 'required' } });
  const { organisation } = walk(form, order.answers).answers;
  const facts = await readFacts(order, { oin, ...(organisation && { organisation }) }, undefined, at);
  const register = facts.oinRegister;
  return {
    number: oin.number,
    register: register?.state ?? 'could_not_ask',
    registeredName: (register?.state === 'active' && register.name) || null,
    findings: checkRequest(facts).filter(({ question }) => question === 'oin'),
    similar: await similarOrders(db(), order, oin.number, at),
  };
}
