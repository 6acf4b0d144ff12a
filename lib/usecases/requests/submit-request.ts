import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { generations } from '@/lib/domain/product/generations';
import type { Answers } from '@/lib/domain/request/answers';
import { checkRequest, type Finding, hostNameOf } from '@/lib/domain/request/pre-check';
import { walk } from '@/lib/domain/request/walk';
import { termLimits, termOf } from '@/lib/domain/validity/term';
import { oinRegister } from '@/lib/registers/registers';
import { moveOrder } from '../orders/move-order';
import { editableOrder } from './editable-order';
import { keepOrganisation, keepRepresentative } from './keep-parties';
import { organisationOf } from './organisation-of';
import { type CsrReading, readCsr } from './read-csr';
import { isTaken } from './save-answer';
import { termsVersion } from './terms';

export interface Submission {
  orderId: string;
  /** PEM; made in the browser just now, or the applicant's own. */
  csr: string;
  /** The private key as sealed by the browser that made it; only with a browser key. */
  sealedKey?: string;
  /** The version of the terms that stood on the screen when the tick was set (C-14). */
  acceptedTerms: string;
}

/**
 * Submits a request: everything the CA would refuse later is refused now, the people and the organisation are kept for
 * next time, and the order moves on together with the job that sends it to the CA (S0-1.3.2j1). A second click or a
 * second tab finds the order submitted already: Problem `request_already_submitted`.
 */
export async function submitRequest(actor: Actor, submission: Submission): Promise<{ number: string }> {
  const { order, form } = await editableOrder(db(), actor, submission.orderId);
  if (submission.acceptedTerms !== termsVersion) {
    throw new Problem('invalid_input', { fields: { agreements: 'terms_version_old' } });
  }
  const agreements = { termsVersion, acceptedAt: now().toISOString() };
  const { complete, answers } = walk(form, { ...(order.answers as object), agreements });
  if (!complete || !isWhole(answers)) throw new Problem('request_incomplete');
  const csr = await readCsr(submission.csr, order.generation, order.id);
  if (!csr.ok) throw new Problem('invalid_input', { fields: { 'key.csr': csr.problem } });
  await refuseFindings(order, answers, csr);
  await transaction((tx) => submit(tx, actor, submission, answers, csr));
  return { number: order.number };
}

const isWhole = (answers: Partial<Answers>): answers is Answers =>
  Boolean(
    answers.organisation && answers.domain && answers.validity && answers.key && answers.representative,
  );

type EditableOrder = Awaited<ReturnType<typeof editableOrder>>['order'];
type GoodCsr = Extract<CsrReading, { ok: true }>;

async function refuseFindings(order: EditableOrder, answers: Answers, csr: GoodCsr): Promise<void> {
  const organisation = await organisationOf(db(), order.accountId, answers.organisation);
  const findings = checkRequest({
    answers,
    organisation,
    oinRegister: answers.oin.include ? await askOinRegister(answers.oin.number) : undefined,
    csr: csr.facts,
    term: order.product,
    profile: generations[order.generation],
    now: now(),
  }).filter(({ severity }) => severity === 'refuse');
  if (findings.length > 0) throw new Problem('invalid_input', { fields: fieldsOf(findings) });
}

const fieldsOf = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ question, field, problem }) => [`${question}.${field}`, problem]));

/** Only "withdrawn" stops a request; not being in the register is normal for a company (C-28). */
async function askOinRegister(number: string): Promise<'active' | 'withdrawn' | 'unknown'> {
  const answer = await oinRegister().check(number);
  return answer.state === 'could_not_ask' ? 'unknown' : answer.state;
}

async function submit(
  tx: Tx,
  actor: Actor,
  { orderId, sealedKey }: Submission,
  answers: Answers,
  csr: GoodCsr,
) {
  const { order } = await editableOrder(tx, actor, orderId);
  const commonName = hostNameOf(answers.domain);
  if (answers.domain.kind === 'qvtl' && (await isTaken(tx, order.accountId, commonName))) {
    throw new Problem('invalid_input', { fields: { 'domain.label': 'domain_label_taken' } });
  }
  const at = now();
  const term = termOf(answers.validity, termLimits(order.product, generations[order.generation]), at);
  await moveOrder(tx, order, 'submit', actor, at, {
    changes: {
      answers: answers as object,
      organisationId: await keepOrganisation(tx, order.accountId, answers.organisation, at),
      representativeId: await keepRepresentative(tx, order.accountId, answers.representative, at),
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
