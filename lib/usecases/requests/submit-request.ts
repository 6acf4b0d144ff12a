import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canFillIn } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { generations } from '@/lib/domain/product/generations';
import type { Answers, ServerAnswers } from '@/lib/domain/request/answers';
import { isForPerson } from '@/lib/domain/request/form';
import { checkRequest, hostNameOf } from '@/lib/domain/request/pre-check';
import type { Finding } from '@/lib/domain/request/pre-check-finding';
import { walk } from '@/lib/domain/request/walk';
import { termLimits, termOf } from '@/lib/domain/validity/term';
import { closeSteps } from '../handovers/withdraw-step';
import { representOrder } from '../identity/represent-order';
import { submitPersonRequest } from '../individuals/submit-person-request';
import { moveOrder } from '../orders/move-order';
import { editableOrder } from './editable-order';
import { keepOrganisation, keepRepresentatives, keepTechnicalContact } from './keep-parties';
import { type CsrReading, readCsr } from './read-csr';
import { readFacts } from './read-request-facts';
import { isTaken } from './save-answer';
import { storedAnswers } from './stored-answers';
import { termsVersion } from './terms';

export interface Submission {
  orderId: string;
  /** PEM; made in the browser just now, or the applicant's own. */
  csr: string;
  /** The private key as sealed by the browser that made it; only with a browser key. */
  sealedKey?: string;
  /** The version of the terms that stood on the screen when the tick was set (C-14). */
  acceptedTerms: string;
  /** "This is another organisation than the one the CA knows": heard only where the CA has said that (S4-R32). */
  anotherOrganisation?: boolean;
}

/**
 * Submits a request: everything the CA would refuse later is refused now, the people and the organisation are kept for
 * next time, and the order moves on together with the job that sends it to the CA (S0-1.3.2j1). A second click or a
 * second tab finds the order submitted already: Problem `request_already_submitted`.
 */
export async function submitRequest(actor: Actor, submission: Submission): Promise<{ number: string }> {
  const { order, form } = await editableOrder(db(), actor, submission.orderId, canFillIn);
  if (submission.acceptedTerms !== termsVersion) {
    throw new Problem('invalid_input', { fields: { agreements: 'terms_version_old' } });
  }
  const agreements = { termsVersion, acceptedAt: now().toISOString() };
  const { complete, answers } = walk(form, { ...(order.answers as object), agreements });
  if (!complete) throw new Problem('request_incomplete');
  if (isForPerson(form)) return submitPersonRequest(actor, submission, answers);
  if (!isWhole(answers)) throw new Problem('request_incomplete');
  const csr = await readCsr(submission.csr, order.generation, order.id);
  if (!csr.ok) throw new Problem('invalid_input', { fields: { 'key.csr': csr.problem } });
  await refuseFindings(order, answers, csr);
  await twiceIfDuplicate(() => transaction((tx) => submit(tx, actor, submission, answers, csr)));
  return { number: order.number };
}

/** Two that keep the same person or organisation at the same moment: the later one finds what the other kept. */
async function twiceIfDuplicate(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await work();
  }
}

const isWhole = (answers: Partial<Answers>): answers is ServerAnswers =>
  Boolean(
    answers.organisation && answers.domain && answers.validity && answers.key && answers.representative,
  );

type EditableOrder = Awaited<ReturnType<typeof editableOrder>>['order'];
type GoodCsr = Extract<CsrReading, { ok: true }>;

async function refuseFindings(order: EditableOrder, answers: ServerAnswers, csr: GoodCsr): Promise<void> {
  const facts = await readFacts(order, answers, csr.facts, now());
  const findings = checkRequest(facts).filter(({ severity }) => severity === 'refuse');
  if (findings.length > 0) throw new Problem('invalid_input', { fields: fieldsOf(findings) });
}

const fieldsOf = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ question, field, problem }) => [`${question}.${field}`, problem]));

async function submit(
  tx: Tx,
  actor: Actor,
  { orderId, sealedKey, anotherOrganisation }: Submission,
  answers: ServerAnswers,
  csr: GoodCsr,
) {
  const { order } = await editableOrder(tx, actor, orderId, canFillIn);
  const commonName = hostNameOf(answers.domain);
  if (answers.domain.kind === 'qvtl' && (await isTaken(tx, order.accountId, commonName))) {
    throw new Problem('invalid_input', { fields: { 'domain.label': 'domain_label_taken' } });
  }
  const at = now();
  const term = termOf(answers.validity, termLimits(order.product, generations[order.generation]), at);
  const representatives = await keepRepresentatives(tx, order.accountId, answers.representative, at);
  await representOrder(tx, order.id, representatives, at);
  await closeSteps(tx, order.id, at);
  await moveOrder(tx, order, 'submit', actor, at, {
    changes: {
      answers: storedAnswers(order, answers, anotherOrganisation),
      organisationId: await keepOrganisation(tx, order.accountId, answers.organisation, at),
      technicalContactId: await keepTechnicalContact(
        tx,
        order.accountId,
        answers.options?.technicalContact,
        at,
      ),
      commonName,
      oin: answers.oin.include ? answers.oin.number : null,
      csr: csr.pem,
      csrKeyHash: csr.fingerprint,
      keySource: answers.key.kind,
      sealedKey: answers.key.kind === 'browser' ? (sealedKey ?? null) : null,
      validUntil: term.ok ? term.value.endsAt : null,
      termsVersion: answers.agreements.termsVersion,
      termsAcceptedAt: at,
      submittedAt: at,
      sentToCaAt: null,
      problem: null,
      caMessage: null,
    },
  });
}
