import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { digicert } from '@/lib/digicert/digicert';
import type { Actor } from '@/lib/domain/account/actor';
import { isProblem } from '@/lib/domain/problem';
import { decideApproval } from '../approval/decide-approval';
import { refreshIdentity } from '../identity/refresh-identity';
import {
  csrFor,
  makeRequest,
  type Outside,
  orderOf,
  representationOf,
  runJobs,
  startOutside,
} from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { leavesState, linkTo, othersThan, submitted } from '../orders/stages.fixture';
import { saveAnswer } from '../requests/save-answer';
import { submitRequest } from '../requests/submit-request';
import { checkDomain } from './check-domain';
import { readDomainProof } from './read-domain-proof';

const name = 'koppeling.voorbeeldbakkerij.nl';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());
afterEach(() => outside.caDesk('DELETE', '/knobs'));

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isProblem(error) ? error.code : String(error)),
  );

/** A request for a name under the customer's own domain, at the CA. */
async function waitingForProof() {
  const request = await makeRequest();
  const { actor, orderId } = request;
  await saveAnswer(actor, { orderId, question: 'domain', answer: { kind: 'own', name } });
  await submitRequest(actor, { ...request.submission, csr: await csrFor(name) });
  await runJobs();
  const { caOrderId } = await orderOf(orderId);
  const { id: representationId, identityId } = await representationOf(orderId);
  return { actor, orderId, representationId, caOrderId: caOrderId ?? '', identityId: identityId ?? '' };
}

async function recordOf(actor: Actor, orderId: string) {
  const proof = await readDomainProof(actor, orderId);
  return proof.state === 'open' ? proof.record : expect.fail(`The proof is ${proof.state}`);
}

/** All that stands in the DNS of this test. */
const inDns = (...values: string[]) =>
  outside.caDesk('PUT', '/api/dns', { records: values.map((value) => ({ name, type: 'TXT', value })) });

const domainRow = async (actor: Actor, orderId: string) =>
  (await readOrder(actor, orderId)).checks.find(({ kind }) => kind === 'domain');

describe('proof of control over an own domain', () => {
  it('S0-1.3.2b2 tells the record to publish: the same value each time, on exactly the name', async () => {
    const { actor, orderId } = await waitingForProof();
    expect(await domainRow(actor, orderId)).toMatchObject({
      state: 'todo',
      owner: 'applicant',
      action: 'prove_domain',
    });
    const record = await recordOf(actor, orderId);
    expect(record).toEqual({
      name,
      value: expect.stringMatching(/^[\da-f]{32}$/),
      expires: expect.any(Date),
    });
    expect(record.expires?.getTime()).toBeGreaterThan(Date.now());
    expect(await recordOf(actor, orderId)).toEqual(record);
  });

  it('S0-1.4.2c refuses while the record is not there, and leaves the order as it is', async () => {
    const { actor, orderId } = await waitingForProof();
    await inDns();
    expect(await codeOf(checkDomain(actor, orderId))).toBe('domain_not_yet_proved');
    await inDns('another value');
    expect(await codeOf(checkDomain(actor, orderId))).toBe('domain_not_yet_proved');
    expect(await domainRow(actor, orderId)).toMatchObject({ state: 'todo', reason: 'domain_proof_needed' });
  });

  it('S0-1.4.2c moves the row at once when the record is there, and the certificate can be issued', async () => {
    const { actor, orderId, representationId, caOrderId, identityId } = await waitingForProof();
    await inDns((await recordOf(actor, orderId)).value);
    await checkDomain(actor, orderId);
    expect(await domainRow(actor, orderId)).toMatchObject({ state: 'passed', reason: 'domain_approved' });
    expect(await readDomainProof(actor, orderId)).toEqual({ state: 'proved' });
    for (const check of ['organization', 'register']) {
      await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/${check}`, { result: 'passed' });
    }
    await outside.identify(identityId, { result: 'passed' });
    await refreshIdentity(orderId);
    await runJobs();
    await decideApproval(linkTo(representationId, 'approve_order'), { decision: 'approved' });
    await runJobs();
    await leavesState(orderId, 'validating');
    expect(await orderOf(orderId)).toMatchObject({ state: 'issued', commonName: name });
    expect(await readDomainProof(actor, orderId)).toEqual({ state: 'proved' });
  });

  it('S0-1.4.2c does not ask the CA again for what has been proved', async () => {
    const { actor, orderId } = await waitingForProof();
    await inDns((await recordOf(actor, orderId)).value);
    await checkDomain(actor, orderId);
    await outside.caDesk('PUT', '/knobs', { serverError: 1 });
    await checkDomain(actor, orderId);
    expect(await outside.caDesk('GET', '/knobs')).toMatchObject({ serverError: 1 });
  });

  it('sets the method back to a TXT record when the order at the CA has one without a value', async () => {
    const { actor, orderId, caOrderId } = await waitingForProof();
    expect(await digicert().changeDcvMethod(caOrderId, 'email')).toBeUndefined();
    await inDns((await recordOf(actor, orderId)).value);
    expect(await codeOf(checkDomain(actor, orderId))).toBe('done');
  });
});

describe('bad days of the proof', () => {
  it('a CA that cannot be asked is a value for the page, and a refusal with words for the check', async () => {
    const { actor, orderId } = await waitingForProof();
    await outside.caDesk('PUT', '/knobs', { serverError: 2 });
    expect(await readDomainProof(actor, orderId)).toEqual({ state: 'could_not_ask' });
    expect(await codeOf(checkDomain(actor, orderId))).toBe('domain_proof_unavailable');
    await outside.caDesk('DELETE', '/knobs');
    await inDns((await recordOf(actor, orderId)).value);
    await outside.caDesk('PUT', '/knobs', { connectionResetAfter: 1 });
    expect(await codeOf(checkDomain(actor, orderId))).toBe('domain_proof_unavailable');
    expect(await codeOf(checkDomain(actor, orderId))).toBe('done');
  });

  it('an order that ended at the CA meanwhile ends here too, and says so', async () => {
    const { actor, orderId, caOrderId } = await waitingForProof();
    await outside.caDesk('POST', `/api/orders/${caOrderId}/cancel`, { reason: 'asked by telephone' });
    expect(await codeOf(checkDomain(actor, orderId))).toBe('move_not_allowed');
    expect(await orderOf(orderId)).toMatchObject({ state: 'canceled' });
    expect(await readDomainProof(actor, orderId)).toEqual({ state: 'closed' });
    expect(await codeOf(checkDomain(actor, orderId))).toBe('move_not_allowed');
  });

  it('asks to wait after ten tries', async () => {
    const { actor, orderId } = await waitingForProof();
    await inDns();
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await codeOf(checkDomain(actor, orderId))).toBe('domain_not_yet_proved');
    }
    expect(await codeOf(checkDomain(actor, orderId))).toBe('too_many_requests');
  });
});

describe('whose proof it is', () => {
  it('S0-1.4.2c the account that owns the order sees it, its owner and requester act; others find nothing', async () => {
    const { actor, orderId } = await waitingForProof();
    if (actor.kind !== 'user') expect.fail('The applicant is a user');
    await inDns((await recordOf(actor, orderId)).value);
    const colleague = (role: typeof actor.role): Actor => ({ ...actor, role });
    const staff: Actor = { kind: 'staff', userId: newId(), staffRole: 'validation', sessionId: newId() };
    for (const onlooker of [colleague('auditor'), staff]) {
      expect(await readDomainProof(onlooker, orderId)).toMatchObject({ state: 'open' });
      expect(await codeOf(checkDomain(onlooker, orderId))).toBe('forbidden');
    }
    const strangers = othersThan('verify_identity', orderId, { ...actor, accountId: newId() });
    const outsiders = strangers.filter(({ kind }) => kind !== 'staff');
    for (const outsider of [...outsiders, linkTo(orderId, 'verify_identity'), colleague('billing')]) {
      expect(await codeOf(readDomainProof(outsider, orderId))).toBe('not_found');
      expect(await codeOf(checkDomain(outsider, orderId))).toBe('not_found');
    }
    expect(await codeOf(checkDomain(colleague('requester'), orderId))).toBe('done');
  });

  it('S0-1.4.2b a name under qvtl.nl has nothing to prove here', async () => {
    const { actor, orderId } = await submitted();
    expect(await codeOf(readDomainProof(actor, orderId))).toBe('not_found');
    expect(await codeOf(checkDomain(actor, orderId))).toBe('not_found');
    expect(await codeOf(readDomainProof(actor, 'nothing'))).toBe('not_found');
  });
});
