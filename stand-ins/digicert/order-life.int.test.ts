import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OrderBench, openBench } from './test-bench';
import { at, codesOf, type Harness, issueOrder, SERVER } from './test-harness';

let bench: OrderBench;
let harness: Harness;
beforeAll(async () => {
  bench = await openBench();
  harness = bench.harness;
});
afterAll(() => harness.close());
beforeEach(() => bench.next());

describe('the answer to an order', () => {
  it('has no requests and a certificate id when approval is skipped, and names a new organization', async () => {
    const answer = await harness.api('POST', SERVER, bench.body());
    expect(answer.body).toEqual({
      id: expect.any(Number),
      certificate_id: expect.any(Number),
      organization: { id: expect.any(Number) },
      dcv_random_value: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it.each([
    ['pending', false],
    ['submitted', false],
    ['approved', true],
  ])('shows a %s request without skip_approval', async (status, hasCertificate) => {
    await harness.desk('PUT', '/knobs', { newRequestStatus: status });
    const answer = await harness.api('POST', SERVER, bench.body({ skip_approval: undefined }));
    expect(answer.body.requests).toEqual([{ id: expect.any(Number), status }]);
    expect('certificate_id' in answer.body).toBe(hasCertificate);
    expect((await bench.info(String(answer.body.id))).status).toBe(
      hasCertificate ? 'pending' : 'needs_approval',
    );
  });

  it('can hold ids as text', async () => {
    await harness.desk('PUT', '/knobs', { idsAsStrings: true });
    expect(typeof (await harness.api('POST', SERVER, bench.body())).body.id).toBe('string');
  });
});

describe('the account’s own approval', () => {
  it('starts validation when the request is approved', async () => {
    const order = await bench.place({ skip_approval: false });
    const request = at(await bench.info(order), 'requests.0.id');
    const answer = await harness.api('PUT', `/request/${request}/status`, {
      status: 'approved',
      processor_comment: 'fine',
    });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await bench.info(order)).status).toBe('pending');
    expect((await harness.api('GET', `/request/${request}`)).body).toMatchObject({
      status: 'approved',
      processor_comment: 'fine',
    });
  });

  it('ends the order when the request is rejected, and gives the money back', async () => {
    const before = (await harness.api('GET', '/finance/balance')).body.balance;
    const order = await bench.place({ skip_approval: false });
    expect((await harness.api('GET', '/finance/balance')).body.balance).not.toBe(before);
    const request = at(await bench.info(order), 'requests.0.id');
    await harness.api('PUT', `/request/${request}/status`, { status: 'rejected' });
    expect((await bench.info(order)).status).toBe('rejected');
    expect((await harness.api('GET', '/finance/balance')).body.balance).toBe(before);
  });
});

describe('validation', () => {
  it('issues only when every check holds, whatever the order in which they pass', async () => {
    const order = await bench.place();
    for (const kind of ['identity', 'domain', 'register']) await bench.check(order, kind, 'passed');
    const early = await harness.desk('POST', `/orders/${order}/approval`, { decision: 'approved' });
    expect([early.status, early.text]).toEqual([409, expect.stringContaining('organization')]);
    await bench.check(order, 'organization', 'passed');
    expect((await bench.info(order)).status).toBe('pending');
    await harness.desk('POST', `/orders/${order}/approval`, { decision: 'approved' });
    expect(await bench.info(order)).toMatchObject({ status: 'issued', order_approval_complete: '1' });
  });

  it('shows identity nowhere but in the verification of the approver and the contact', async () => {
    const order = await bench.place();
    await bench.check(order, 'register', 'passed');
    const [before, infoBefore] = [await bench.validation(order), JSON.stringify(await bench.info(order))];
    await harness.desk('POST', `/orders/${order}/identity`, { result: 'passed' });
    const after = await bench.validation(order);
    const details = 'organization_validations.0.verification_details';
    expect(at(before, `${details}.approver_verification`)).toBe('pending');
    expect(at(after, `${details}.approver_verification`)).toBe('complete');
    expect(at(after, 'organization_validations.0.verified_contacts.0.status')).toBe('complete');
    expect(at(after, 'organization_validations.0.status')).toBe('pending');
    expect(JSON.stringify(await bench.info(order))).toBe(infoBefore);
  });

  it('gives the order id as text', async () => {
    const order = await bench.place();
    expect((await bench.validation(order)).order_id).toBe(order);
  });

  it('waits with a note when the desk asks a question, and goes on when it is answered', async () => {
    const order = await bench.place();
    for (const kind of ['register', 'domain', 'identity']) await bench.check(order, kind, 'passed');
    expect((await bench.check(order, 'organization', 'question')).status).toBe(400);
    await bench.check(order, 'organization', 'question', 'Which address is right?');
    expect(at(await bench.info(order), 'notes.0.text')).toBe('Which address is right?');
    expect(at(await bench.validation(order), 'organization_validations.0.status')).toBe('pending');
    await bench.check(order, 'organization', 'passed');
    expect(at(await bench.validation(order), 'organization_validations.0.status')).toBe('complete');
  });

  it('lets a failed identity be tried again', async () => {
    const order = await bench.place();
    await harness.desk('POST', `/orders/${order}/identity`, { result: 'failed', reason: 'face_mismatch' });
    expect((await bench.info(order)).status).toBe('pending');
    await harness.desk('POST', `/orders/${order}/identity`, { result: 'passed' });
    expect(at((await harness.desk('GET', `/api/orders/${order}`)).body, 'checks.identity.state')).toBe(
      'passed',
    );
  });

  it('rejects the order when the representative declines', async () => {
    const order = await bench.place();
    await harness.desk('POST', `/orders/${order}/approval`, { decision: 'declined', reason: 'not ours' });
    expect(await bench.info(order)).toMatchObject({ status: 'rejected', requests: [{ status: 'rejected' }] });
    expect(at(await bench.info(order), 'notes.0.text')).toContain('not ours');
  });

  it('knows a validated organization and its representative in the next order', async () => {
    const { order } = await issueOrder(harness, bench.body());
    const id = at(await bench.info(order), 'organization.id');
    const next = await harness.api('POST', SERVER, bench.body({ organization: { id: String(id) } }));
    expect(next.status, next.text).toBe(201);
    const desk = (await harness.desk('GET', `/api/orders/${next.body.id}`)).body;
    expect(at(desk, 'checks.organization.state')).toBe('passed');
    expect(at(desk, 'representatives.0.email')).toBe('s.dewit@voorbeeldbakkerij.test');
    expect(at(desk, 'checks.identity.state')).toBe('pending');
  });

  it('refuses a second organization of the same name and address', async () => {
    await bench.place();
    expect(codesOf(await harness.api('POST', SERVER, bench.body()))).toEqual(['organization_duplicate']);
    await bench.place({ organization: { ...bench.newOrganization(), skip_duplicate_org_check: true } });
  });
});
