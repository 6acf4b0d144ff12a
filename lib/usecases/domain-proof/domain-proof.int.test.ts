import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { digicert } from '@/lib/digicert/digicert';
import type { Actor } from '@/lib/domain/account/actor';
import {
  type ControlProof,
  type DcvMethod,
  type DcvScope,
  dcvMethods,
} from '@/lib/domain/domain-name/control-proof';
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
import { chooseMethod, mailDomainAgain } from './choose-method';
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
async function waitingForProof(terms: { method?: DcvMethod; scope?: DcvScope } = {}) {
  const request = await makeRequest();
  const { actor, orderId } = request;
  await saveAnswer(actor, { orderId, question: 'domain', answer: { kind: 'own', name, ...terms } });
  await submitRequest(actor, { ...request.submission, csr: await csrFor(name) });
  await runJobs();
  const { caOrderId } = await orderOf(orderId);
  const { id: representationId, identityId } = await representationOf(orderId);
  return { actor, orderId, representationId, caOrderId: caOrderId ?? '', identityId: identityId ?? '' };
}

async function proofOf(actor: Actor, orderId: string) {
  const proof = await readDomainProof(actor, orderId);
  return proof.state === 'open' ? proof : expect.fail(`The proof is ${proof.state}`);
}

/** The value of the TXT record. */
async function txtValueOf(actor: Actor, orderId: string): Promise<string> {
  const { proof } = await proofOf(actor, orderId);
  return proof.method === 'dns-txt-token' ? proof.value : expect.fail(`The method is ${proof.method}`);
}

/** All that stands in the DNS of this test. */
const inDns = (...values: string[]) =>
  publish(...values.map((value) => ({ name, type: 'TXT' as const, value })));
const publish = (...records: { name: string; type: 'TXT' | 'CNAME' | 'HTTP'; value: string }[]) =>
  outside.caDesk('PUT', '/api/dns', { records });

/** What has to be there for a proof, as somebody would place it who follows the page. */
function recordFor(proof: ControlProof) {
  switch (proof.method) {
    case 'dns-txt-token':
      return { name: proof.name, type: 'TXT' as const, value: proof.value };
    case 'dns-cname-token':
      return { name: proof.name, type: 'CNAME' as const, value: proof.value };
    case 'http-token':
      return { name: proof.url, type: 'HTTP' as const, value: proof.value };
    case 'email':
      return expect.fail('Mail is not published');
  }
}

/** To whom the CA wrote for the domain of an order. */
async function mailedFor(caOrderId: string): Promise<string[]> {
  const { mails } = (await outside.caDesk('GET', '/api/outbox')) as {
    mails: { orderId: number; to: string; subject: string }[];
  };
  const asking = mails.filter(
    ({ orderId, subject }) => String(orderId) === caOrderId && subject.startsWith('Please validate'),
  );
  return asking.map(({ to }) => to).sort();
}

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
    const asked = await proofOf(actor, orderId);
    expect(asked).toEqual({
      state: 'open',
      proof: { method: 'dns-txt-token', name, value: expect.stringMatching(/^[\da-f]{32}$/) },
      scopeName: name,
      expires: expect.any(Date),
      lapsed: false,
    });
    expect(asked.expires?.getTime()).toBeGreaterThan(Date.now());
    expect(await proofOf(actor, orderId)).toEqual(asked);
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
    await inDns(await txtValueOf(actor, orderId));
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
    await inDns(await txtValueOf(actor, orderId));
    await checkDomain(actor, orderId);
    await outside.caDesk('PUT', '/knobs', { serverError: 1 });
    await checkDomain(actor, orderId);
    expect(await outside.caDesk('GET', '/knobs')).toMatchObject({ serverError: 1 });
  });
});

describe('each way to prove it', () => {
  it.each([
    ['dns-txt-token', 'Could not find a valid TXT record for one or more domains.'],
    ['dns-cname-token', 'An error occurred while processing your request.'],
    ['http-token', 'Could not find the random value at the expected file location for one or more domains.'],
  ] as const)(
    'S0-1.3.2d1 S0-1.3.2d3 %s: refused with its reason until it stands, then proved',
    async (method, reason) => {
      const { actor, orderId } = await waitingForProof({ method });
      await publish();
      const { proof } = await proofOf(actor, orderId);
      expect(proof.method).toBe(method);
      await expect(checkDomain(actor, orderId)).rejects.toMatchObject({
        code: 'domain_not_yet_proved',
        params: { method, reason },
      });
      await publish(recordFor(proof));
      await checkDomain(actor, orderId);
      expect(await domainRow(actor, orderId)).toMatchObject({ state: 'passed' });
    },
  );

  it('S0-1.3.2d1 S0-1.3.2d3 email: waits for the link in one of five mails, which can be sent again', async () => {
    const { actor, orderId, caOrderId } = await waitingForProof({ method: 'email' });
    const { proof } = await proofOf(actor, orderId);
    const addresses = proof.method === 'email' ? proof.addresses : [];
    expect(addresses).toContain(`postmaster@${name}`);
    expect(await mailedFor(caOrderId)).toEqual([...addresses].sort());
    await expect(checkDomain(actor, orderId)).rejects.toMatchObject({
      code: 'domain_not_yet_proved',
      params: { method: 'email', reason: '' },
    });
    await mailDomainAgain(actor, orderId, `hostmaster@${name}`);
    expect(await mailedFor(caOrderId)).toHaveLength(6);
    expect(await codeOf(mailDomainAgain(actor, orderId, 'admin@elders.nl'))).toBe('invalid_input');
    await outside.caDesk('POST', `/api/orders/${caOrderId}/domain-mail`, { to: `hostmaster@${name}` });
    await checkDomain(actor, orderId);
    expect(await domainRow(actor, orderId)).toMatchObject({ state: 'passed' });
  });

  it('S0-1.3.2d1 can be changed at any moment before, there and back', async () => {
    const { actor, orderId, caOrderId } = await waitingForProof();
    const before = await proofOf(actor, orderId);
    for (const method of dcvMethods) {
      await chooseMethod(actor, orderId, method);
      expect((await proofOf(actor, orderId)).proof.method).toBe(method);
    }
    expect(await mailedFor(caOrderId)).toHaveLength(5);
    await chooseMethod(actor, orderId, 'dns-txt-token');
    expect(await proofOf(actor, orderId)).toEqual(before);
    expect(await codeOf(mailDomainAgain(actor, orderId, `admin@${name}`))).toBe('invalid_input');
    await inDns(await txtValueOf(actor, orderId));
    await checkDomain(actor, orderId);
    expect(await codeOf(chooseMethod(actor, orderId, 'email'))).toBe('move_not_allowed');
  });

  it('S0-1.3.2d2 the base domain: the proof stands on the domain, not on the name', async () => {
    const { actor, orderId } = await waitingForProof({ scope: 'base_domain', method: 'dns-cname-token' });
    const { proof, scopeName } = await proofOf(actor, orderId);
    expect(scopeName).toBe('voorbeeldbakkerij.nl');
    await publish(recordFor(proof));
    expect(await codeOf(checkDomain(actor, orderId))).toBe('done');
  });

  it('S0-1.3.2d1 the CA is told what the applicant chose', async () => {
    const { caOrderId } = await waitingForProof({ method: 'http-token', scope: 'base_domain' });
    const { domains } = await digicert().validation(caOrderId);
    expect(domains).toMatchObject([{ method: 'http-token', name: 'voorbeeldbakkerij.nl' }]);
  });

  it('S0-1.4.2b the stand-in takes mail to constructed addresses of the name only, and only for mail', async () => {
    const { caOrderId } = await waitingForProof();
    const mails = [{ domain: name, email: `admin@${name}` }];
    await expect(digicert().resendDomainMails(caOrderId, mails)).rejects.toMatchObject({
      code: 'invalid_dcv_method',
    });
    await digicert().changeDcvMethod(caOrderId, 'email');
    const stranger = [{ domain: name, email: `jan@${name}` }];
    await expect(digicert().resendDomainMails(caOrderId, stranger)).rejects.toMatchObject({
      code: 'invalid_parameter',
    });
  });
});

describe('bad days of the proof', () => {
  it('a CA that cannot be asked is a value for the page, and a refusal with words for the check', async () => {
    const { actor, orderId } = await waitingForProof();
    await outside.caDesk('PUT', '/knobs', { serverError: 30 });
    expect(await readDomainProof(actor, orderId)).toEqual({ state: 'could_not_ask' });
    expect(await codeOf(checkDomain(actor, orderId))).toBe('domain_proof_unavailable');
    await outside.caDesk('DELETE', '/knobs');
    await inDns(await txtValueOf(actor, orderId));
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
    await inDns(await txtValueOf(actor, orderId));
    const colleague = (role: typeof actor.role): Actor => ({ ...actor, role });
    const staff: Actor = { kind: 'staff', userId: newId(), staffRole: 'validation', sessionId: newId() };
    for (const onlooker of [colleague('auditor'), staff]) {
      expect(await readDomainProof(onlooker, orderId)).toMatchObject({ state: 'open' });
      expect(await codeOf(checkDomain(onlooker, orderId))).toBe('forbidden');
      expect(await codeOf(chooseMethod(onlooker, orderId, 'email'))).toBe('forbidden');
      expect(await codeOf(mailDomainAgain(onlooker, orderId, `admin@${name}`))).toBe('forbidden');
    }
    const strangers = othersThan('verify_identity', orderId, { ...actor, accountId: newId() });
    const outsiders = strangers.filter(({ kind }) => kind !== 'staff');
    for (const outsider of [...outsiders, linkTo(orderId, 'verify_identity'), colleague('billing')]) {
      expect(await codeOf(readDomainProof(outsider, orderId))).toBe('not_found');
      expect(await codeOf(checkDomain(outsider, orderId))).toBe('not_found');
      expect(await codeOf(chooseMethod(outsider, orderId, 'email'))).toBe('not_found');
      expect(await codeOf(mailDomainAgain(outsider, orderId, `admin@${name}`))).toBe('not_found');
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
