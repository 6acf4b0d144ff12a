import { db } from '@/lib/db/client';
import type { QuestionId } from '@/lib/domain/request/form';
import { decideApproval } from '../approval/decide-approval';
import { refreshIdentity } from '../identity/refresh-identity';
import { makeCustomer, type Outside, orderOf, runJobs } from '../orders/orders.fixture';
import { refreshOrder } from '../orders/refresh-order';
import { leavesState, linkTo } from '../orders/stages.fixture';
import { saveAnswer } from '../requests/save-answer';
import { startRequest } from '../requests/start-request';
import { submitRequest } from '../requests/submit-request';
import { termsVersion } from '../requests/terms';

let made = 0;

/** A holder's details as typed; each one is somebody else. */
export const typedHolder = () => {
  made += 1;
  return {
    firstName: 'Анна Мария',
    lastName: 'de Groot Sr.',
    email: `houder${made}@voorbeeld.nl`,
    telephone: '020 555 01 01',
    country: 'NL',
    province: 'utrecht',
    city: 'Utrecht',
    postcode: '3511ab',
  };
};

export const shipTo = {
  name: 'Anna de Groot',
  line1: 'Oudegracht 1',
  postcode: '3511 AB',
  city: 'Utrecht',
  province: 'Utrecht',
  country: 'NL',
  method: 'standard',
} as const;

export const organisation = {
  kvkNumber: '68750110',
  name: 'Test BV Donald',
  street: 'Hizzaarderlaan',
  houseNumber: '3A',
  postcode: '8823 SJ',
  city: 'Lollum',
  province: 'Fryslân',
  country: 'NL',
  telephone: '020 555 01 01',
};

type Answers = Partial<Record<QuestionId, unknown>>;

/** A request of a person certificate with every question answered, ready to submit. */
export async function makePersonRequest(slug: string, given: Answers = {}) {
  const customer = await makeCustomer(slug);
  const orderId = await startRequest(customer.actor, customer.subscriptionId);
  const answers: Answers = {
    holder: typedHolder(),
    profile: { option: slug.endsWith('signing') ? 'nonrepudiation' : 'authentication', pss: false },
    validity: { kind: 'years', years: 1 },
    shipping: shipTo,
    ...given,
  };
  for (const [question, answer] of Object.entries(answers)) {
    await saveAnswer(customer.actor, { orderId, question: question as QuestionId, answer });
  }
  return { ...customer, orderId, submission: { orderId, csr: '', acceptedTerms: termsVersion } };
}

/** Submitted, and accepted by the CA. */
export async function submittedPerson(slug: string, given: Answers = {}) {
  const request = await makePersonRequest(slug, given);
  await submitRequest(request.actor, request.submission);
  await runJobs();
  const order = await orderOf(request.orderId);
  return { ...request, order, caOrderId: order.caOrderId ?? '' };
}

const peopleOf = (orderId: string) =>
  db().representation.findMany({ where: { orderId }, orderBy: { position: 'asc' } });

/** Identity of everybody, the CA's own checks, and the approval: the device is being prepared. */
export async function approvedPerson(outside: Outside, slug: string, given: Answers = {}) {
  const request = await submittedPerson(slug, given);
  const { orderId, caOrderId } = request;
  for (const check of ['organization', 'register']) {
    await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/${check}`, { result: 'passed' });
  }
  for (const { identityId } of await peopleOf(orderId)) {
    await outside.identify(identityId ?? '', { result: 'passed' });
  }
  await refreshIdentity(orderId);
  await refreshOrder(orderId);
  await runJobs();
  const [approver] = (await peopleOf(orderId)).filter(({ approvalAskedAt }) => approvalAskedAt);
  await decideApproval(linkTo(approver?.id ?? '', 'approve_order'), { decision: 'approved' });
  await runJobs();
  await refreshOrder(orderId);
  return request;
}

/** The parcel arrives and the program puts the certificate on it. */
export async function setUp(outside: Outside, { caOrderId }: { caOrderId: string }): Promise<void> {
  for (const state of ['sent', 'delivered']) {
    await outside.caDesk('POST', `/api/orders/${caOrderId}/device`, { state });
  }
  await outside.setUpDevice(caOrderId);
}

/** In use: the certificate is on the device. */
export async function personInUse(outside: Outside, slug: string, given: Answers = {}) {
  const request = await approvedPerson(outside, slug, given);
  await setUp(outside, request);
  await leavesState(request.orderId, 'validating');
  await runJobs();
  return request;
}
