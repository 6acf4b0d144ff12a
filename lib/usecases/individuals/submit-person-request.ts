import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { Individual } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { generations } from '@/lib/domain/product/generations';
import type { Answers } from '@/lib/domain/request/answers';
import { formItem, type RequestForm, untilDaysOf } from '@/lib/domain/request/form';
import { checkRequest } from '@/lib/domain/request/pre-check';
import { expeditedCents } from '@/lib/domain/shipment/expedited';
import { termLimits, termOf } from '@/lib/domain/validity/term';
import { representOrder } from '../identity/represent-order';
import { moveOrder } from '../orders/move-order';
import { editableOrder } from '../requests/editable-order';
import { keepOrganisation, keepRepresentatives } from '../requests/keep-parties';
import { readFacts } from '../requests/read-request-facts';
import { storedAnswers } from '../requests/stored-answers';
import { planShipment } from '../shipments/plan-shipment';
import { contactOfHolder, keepHolder } from './keep-holder';

interface Said {
  orderId: string;
  /** That the organisation is another one than the CA found alike (S4-R32). */
  anotherOrganisation?: boolean | undefined;
}

type PersonAnswers = Pick<Answers, 'holder' | 'profile' | 'validity' | 'shipping' | 'agreements'> &
  Partial<Answers>;

/**
 * Submits the request of a person certificate, whose answers are complete. What the CA would refuse is refused now;
 * holder, organisation and representatives are kept for next time; the order goes out with the job that sends it
 * (S1-P01, S3-P01, S4-P01). Throws `invalid_input` and `request_already_submitted`.
 */
export async function submitPersonRequest(
  actor: Actor,
  { orderId, anotherOrganisation }: Said,
  answers: Partial<Answers>,
): Promise<{ number: string }> {
  if (!isWhole(answers)) throw new Problem('request_incomplete');
  const { order } = await editableOrder(db(), actor, orderId);
  const findings = checkRequest(await readFacts(order, answers, undefined, now()));
  const refused = findings.filter(({ severity }) => severity === 'refuse');
  if (refused.length > 0) {
    const fields = refused.map(({ question, field, problem }) => [`${question}.${field}`, problem] as const);
    throw new Problem('invalid_input', { fields: Object.fromEntries(fields) });
  }
  await transaction((tx) => submit(tx, actor, { orderId, anotherOrganisation }, answers));
  return { number: order.number };
}

const isWhole = (answers: Partial<Answers>): answers is PersonAnswers =>
  Boolean(answers.holder && answers.profile && answers.validity && answers.shipping && answers.agreements);

async function submit(
  tx: Tx,
  actor: Actor,
  { orderId, anotherOrganisation }: Said,
  answers: PersonAnswers,
): Promise<void> {
  const { order, form } = await editableOrder(tx, actor, orderId);
  const { accountId } = order;
  const at = now();
  const titles = formItem(form, 'holder')?.titles ?? [];
  const holder = await keepHolder(tx, { accountId, answer: answers.holder, titles, at });
  await representPerson(tx, { orderId, holder, answers, at });
  const { currency } = await tx.subscription.findUniqueOrThrow({ where: { id: order.subscriptionId } });
  const expedited = answers.shipping.method === 'expedited' ? expeditedCents(form, currency) : 0;
  if (expedited === undefined) {
    throw new Problem('invalid_input', { fields: { 'shipping.method': 'unknown_choice' } });
  }
  await planShipment(tx, { orderId, address: answers.shipping, priceCents: expedited, at });
  await moveOrder(tx, order, 'submit', actor, at, {
    changes: {
      answers: storedAnswers(order, answers, anotherOrganisation),
      individualId: holder.id,
      organisationId: answers.organisation
        ? await keepOrganisation(tx, accountId, answers.organisation, at)
        : null,
      commonName: `${holder.firstName} ${holder.lastName}`,
      validUntil: endOf(answers, order, form, at),
      termsVersion: answers.agreements.termsVersion,
      termsAcceptedAt: at,
      submittedAt: at,
      sentToCaAt: null,
      problem: null,
      caMessage: null,
    },
  });
}

interface Represented {
  orderId: string;
  holder: Individual;
  answers: PersonAnswers;
  at: Date;
}

/** A citizen and a professional approve themselves; for an organisation its representatives do (S4-R37). */
async function representPerson(tx: Tx, { orderId, holder, answers, at }: Represented): Promise<void> {
  const contactId = await contactOfHolder(tx, holder, at);
  const approvers = answers.representative
    ? await keepRepresentatives(tx, holder.accountId, answers.representative, at)
    : [contactId];
  await representOrder(tx, orderId, approvers, at, contactId);
}

type Limited = Pick<Awaited<ReturnType<typeof editableOrder>>['order'], 'product' | 'generation'>;

function endOf(answers: PersonAnswers, { product, generation }: Limited, form: RequestForm, at: Date) {
  const limits = termLimits({ ...product, untilDays: untilDaysOf(form) }, generations[generation]);
  const term = termOf(answers.validity, limits, at);
  return term.ok ? term.value.endsAt : null;
}
