import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  at,
  codesOf,
  type Harness,
  issueOrder,
  makeCsr,
  organization,
  SERVER,
  serverOrder,
  startHarness,
} from './test-harness';

let harness: Harness;
let csr = '';
let serial = 0;
beforeAll(async () => {
  harness = await startHarness();
  csr = await makeCsr(harness.folder, 'rsa:2048');
});
afterAll(() => harness.close());
beforeEach(async () => {
  serial += 1;
  await harness.calmDown();
});

/** Every order of a test belongs to an organization of its own, so that tests do not lean on each other. */
const newOrganization = () => ({ ...organization, name: `Bakkerij ${serial} B.V.` });
const body = (change = {}, certificate = {}) =>
  serverOrder(csr, { organization: newOrganization(), ...change }, certificate);

async function place(change = {}, certificate = {}): Promise<string> {
  const answer = await harness.api('POST', SERVER, body(change, certificate));
  expect(answer.status, answer.text).toBe(201);
  return String(answer.body.id);
}
const info = async (order: string) => (await harness.api('GET', `/order/certificate/${order}`)).body;
const validation = async (order: string) =>
  (await harness.api('GET', `/order/certificate/${order}/validation`)).body;
const check = (order: string, kind: string, result: string, reason?: string) =>
  harness.desk('POST', `/orders/${order}/checks/${kind}`, { result, reason });

describe('the answer to an order', () => {
  it('has no requests and a certificate id when approval is skipped, and names a new organization', async () => {
    const answer = await harness.api('POST', SERVER, body());
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
    const answer = await harness.api('POST', SERVER, body({ skip_approval: undefined }));
    expect(answer.body.requests).toEqual([{ id: expect.any(Number), status }]);
    expect('certificate_id' in answer.body).toBe(hasCertificate);
    expect((await info(String(answer.body.id))).status).toBe(hasCertificate ? 'pending' : 'needs_approval');
  });

  it('can hold ids as text', async () => {
    await harness.desk('PUT', '/knobs', { idsAsStrings: true });
    expect(typeof (await harness.api('POST', SERVER, body())).body.id).toBe('string');
  });
});

describe('the account’s own approval', () => {
  it('starts validation when the request is approved', async () => {
    const order = await place({ skip_approval: false });
    const request = at(await info(order), 'requests.0.id');
    const answer = await harness.api('PUT', `/request/${request}/status`, {
      status: 'approved',
      processor_comment: 'fine',
    });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await info(order)).status).toBe('pending');
    expect((await harness.api('GET', `/request/${request}`)).body).toMatchObject({
      status: 'approved',
      processor_comment: 'fine',
    });
  });

  it('ends the order when the request is rejected, and gives the money back', async () => {
    const before = (await harness.api('GET', '/finance/balance')).body.balance;
    const order = await place({ skip_approval: false });
    expect((await harness.api('GET', '/finance/balance')).body.balance).not.toBe(before);
    const request = at(await info(order), 'requests.0.id');
    await harness.api('PUT', `/request/${request}/status`, { status: 'rejected' });
    expect((await info(order)).status).toBe('rejected');
    expect((await harness.api('GET', '/finance/balance')).body.balance).toBe(before);
  });
});

describe('validation', () => {
  it('issues only when every check holds, whatever the order in which they pass', async () => {
    const order = await place();
    for (const kind of ['identity', 'domain', 'register']) await check(order, kind, 'passed');
    const early = await harness.desk('POST', `/orders/${order}/approval`, { decision: 'approved' });
    expect([early.status, early.text]).toEqual([409, expect.stringContaining('organization')]);
    await check(order, 'organization', 'passed');
    expect((await info(order)).status).toBe('pending');
    await harness.desk('POST', `/orders/${order}/approval`, { decision: 'approved' });
    expect(await info(order)).toMatchObject({ status: 'issued', order_approval_complete: '1' });
  });

  it('shows identity nowhere but in the verification of the approver and the contact', async () => {
    const order = await place();
    await check(order, 'register', 'passed');
    const [before, infoBefore] = [await validation(order), JSON.stringify(await info(order))];
    await harness.desk('POST', `/orders/${order}/identity`, { result: 'passed' });
    const after = await validation(order);
    const details = 'organization_validations.0.verification_details';
    expect(at(before, `${details}.approver_verification`)).toBe('pending');
    expect(at(after, `${details}.approver_verification`)).toBe('complete');
    expect(at(after, 'organization_validations.0.verified_contacts.0.status')).toBe('complete');
    expect(at(after, 'organization_validations.0.status')).toBe('pending');
    expect(JSON.stringify(await info(order))).toBe(infoBefore);
  });

  it('gives the order id as text', async () => {
    const order = await place();
    expect((await validation(order)).order_id).toBe(order);
  });

  it('waits with a note when the desk asks a question, and goes on when it is answered', async () => {
    const order = await place();
    for (const kind of ['register', 'domain', 'identity']) await check(order, kind, 'passed');
    expect((await check(order, 'organization', 'question')).status).toBe(400);
    await check(order, 'organization', 'question', 'Which address is right?');
    expect(at(await info(order), 'notes.0.text')).toBe('Which address is right?');
    expect(at(await validation(order), 'organization_validations.0.status')).toBe('pending');
    await check(order, 'organization', 'passed');
    expect(at(await validation(order), 'organization_validations.0.status')).toBe('complete');
  });

  it('lets a failed identity be tried again', async () => {
    const order = await place();
    await harness.desk('POST', `/orders/${order}/identity`, { result: 'failed', reason: 'face_mismatch' });
    expect((await info(order)).status).toBe('pending');
    await harness.desk('POST', `/orders/${order}/identity`, { result: 'passed' });
    expect(at((await harness.desk('GET', `/api/orders/${order}`)).body, 'checks.identity.state')).toBe(
      'passed',
    );
  });

  it('rejects the order when the representative declines', async () => {
    const order = await place();
    await harness.desk('POST', `/orders/${order}/approval`, { decision: 'declined', reason: 'not ours' });
    expect(await info(order)).toMatchObject({ status: 'rejected', requests: [{ status: 'rejected' }] });
    expect(at(await info(order), 'notes.0.text')).toContain('not ours');
  });

  it('knows a validated organization and its representative in the next order', async () => {
    const { order } = await issueOrder(harness, body());
    const id = at(await info(order), 'organization.id');
    const next = await harness.api('POST', SERVER, body({ organization: { id: String(id) } }));
    expect(next.status, next.text).toBe(201);
    const desk = (await harness.desk('GET', `/api/orders/${next.body.id}`)).body;
    expect(at(desk, 'checks.organization.state')).toBe('passed');
    expect(at(desk, 'representatives.0.email')).toBe('s.dewit@voorbeeldbakkerij.test');
    expect(at(desk, 'checks.identity.state')).toBe('pending');
  });

  it('refuses a second organization of the same name and address', async () => {
    await place();
    expect(codesOf(await harness.api('POST', SERVER, body()))).toEqual(['organization_duplicate']);
    await place({ organization: { ...newOrganization(), skip_duplicate_org_check: true } });
  });
});

describe('proof of a domain', () => {
  const setRecords = (...records: object[]) => harness.desk('PUT', '/api/dns', { records });

  it('is found in the table of records and only there', async () => {
    const order = await place();
    const { dcv_random_value: value } = (
      await harness.api('PUT', `/order/certificate/${order}/dcv-random-value`)
    ).body;
    expect(codesOf(await harness.api('PUT', `/order/certificate/${order}/check-dcv`))).toEqual([
      'invalid_dns_txt',
    ]);
    await setRecords({ name: 'koppeling.voorbeeldbakkerij.test', type: 'TXT', value });
    const found = await harness.api('PUT', `/order/certificate/${order}/check-dcv`);
    expect(found.body).toMatchObject({
      order_status: 'pending',
      dcv_status: 'valid',
      dns_name_validations: [{ dns_name: 'koppeling.voorbeeldbakkerij.test', status: 'approved' }],
    });
    expect(at(await validation(order), 'dns_name_validations.0.status')).toBe('approved');
  });

  it.each([
    ['dns-cname-token', 'invalid_dns_method'],
    ['http-token', 'file_random_value_not_found'],
  ])('by %s answers %s while it is missing', async (dcv_method, code) => {
    const order = await place();
    const changed = await harness.api('PUT', `/order/certificate/${order}/dcv-method`, { dcv_method });
    expect(changed.body.dcv_random_value).toMatch(/^[0-9a-f]{32}$/);
    expect(codesOf(await harness.api('PUT', `/order/certificate/${order}/check-dcv`))).toEqual([code]);
  });

  it('has no value for mail and refuses unknown methods', async () => {
    const order = await place();
    const path = `/order/certificate/${order}/dcv-method`;
    expect((await harness.api('PUT', path, { dcv_method: 'email' })).body).toEqual({});
    expect(codesOf(await harness.api('PUT', path, { dcv_method: 'fax' }))).toEqual(['invalid_dcv_method']);
  });

  it('covers a base domain at once when the scope says so', async () => {
    const dns_names = ['a.voorbeeldbakkerij.test', 'b.voorbeeldbakkerij.test'];
    const order = await place({ certificate_dcv_scope: 'base_domain' }, { dns_names });
    expect((await validation(order)).dns_name_validations).toEqual([
      expect.objectContaining({
        name_scope: 'voorbeeldbakkerij.test',
        dns_names: ['koppeling.voorbeeldbakkerij.test', ...dns_names],
      }),
    ]);
  });

  it('is needed again for a name that was changed; the number of names cannot grow', async () => {
    const order = await place();
    await check(order, 'domain', 'passed');
    const path = `/order/certificate/${order}/dns-names`;
    const names = (...dns_names: string[]) => ({ certificate: { common_name: dns_names[0], dns_names } });
    expect(codesOf(await harness.api('PUT', path, names('a.other.test', 'b.other.test')))).toEqual([
      'invalid_dns_name',
    ]);
    expect((await harness.api('PUT', path, names('a.other.test'))).status).toBe(204);
    expect(at(await validation(order), 'dns_name_validations.0')).toMatchObject({
      status: 'pending',
      name_scope: 'a.other.test',
    });
  });
});

describe('calls on an open order', () => {
  it('replace the CSR until the certificate is issued', async () => {
    const order = await place();
    const other = await makeCsr(harness.folder, 'rsa:3072');
    expect((await harness.api('POST', `/order/certificate/${order}/csr`, { csr: other })).status).toBe(204);
    expect(at(await info(order), 'certificate.key_size')).toBe(3072);
    expect(codesOf(await harness.api('POST', `/order/certificate/${order}/csr`, { csr: 'x' }))).toEqual([
      'csr_invalid_cannot_parse',
    ]);
  });

  it('cancel it, with a note only', async () => {
    const order = await place();
    const path = `/order/certificate/${order}/status`;
    expect(codesOf(await harness.api('PUT', path, { status: 'canceled' }))).toEqual(['note_required']);
    const answer = await harness.api('PUT', path, { status: 'canceled', note: 'no longer needed' });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await info(order)).toMatchObject({ status: 'canceled', notes: [{ text: 'no longer needed' }] });
    expect(codesOf(await harness.api('PUT', path, { status: 'canceled', note: 'again' }))).toEqual([
      'invalid_order_status',
    ]);
  });

  it('keep notes, custom fields and the customer’s reference', async () => {
    const order = await place({ custom_fields: [{ metadata_id: 11, value: 'REF-1' }] });
    const note = await harness.api('POST', `/order/certificate/${order}/note`, { text: 'hello' });
    expect([note.status, note.body.text]).toEqual([201, 'hello']);
    const field = { metadata_id: '11', value: 'REF-2' };
    expect((await harness.api('POST', `/order/certificate/${order}/custom-field`, field)).status).toBe(204);
    expect((await info(order)).custom_fields).toEqual([
      { metadata_id: 11, label: 'Reference', value: 'REF-2' },
    ]);
    const listed = await harness.api('GET', '/order/certificate?filters[metadata_id]=11');
    expect(at(listed.body, 'orders.0.id')).toBe(Number(order));
    expect(at(listed.body, 'page.total')).toBe(1);
  });

  it('send the approval mail again, to known representatives only', async () => {
    const order = await place();
    const path = `/order/certificate/${order}/order-approval/resend-emails`;
    expect((await harness.api('PUT', path, { emails: ['s.dewit@voorbeeldbakkerij.test'] })).status).toBe(204);
    expect((await harness.api('PUT', path, { emails: ['someone@else.test'] })).status).toBe(400);
    const subject = `Please approve digital certificate order #${order} for account 1000001`;
    expect(at((await harness.desk('GET', '/api/outbox')).body, 'mails.0.subject')).toBe(subject);
  });
});

describe('polling', () => {
  it('finds orders whose status changed and answers {} when none did', async () => {
    const order = await place();
    const changes = await harness.api('GET', '/order/certificate/status-changes?minutes=1');
    expect(changes.body.orders).toContainEqual({
      order_id: Number(order),
      certificate_id: expect.any(Number),
      status: 'pending',
    });
    const past = 'filters[status_last_updated]=2020-01-01...2020-01-02';
    expect((await harness.api('GET', `/order/certificate/status-changes?${past}`)).text).toBe('{}');
  });

  it.each(['minutes=10081', 'seconds=604801'])('refuses a window over seven days (%s)', async (query) => {
    expect(codesOf(await harness.api('GET', `/order/certificate/status-changes?${query}`))).toEqual([
      'time_frame_too_long',
    ]);
  });

  it('lists as CSV when asked', async () => {
    await place();
    const answer = await fetch(`${harness.url}/services/v2/order/certificate`, {
      headers: { 'X-DC-DEVKEY': 'KEY-OF-THE-TESTS-0123456789ABCDEF', Accept: 'text/csv' },
    });
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect((await answer.text()).split('\r\n')[0]).toMatch(/^id,certificate\.id,/);
  });
});

describe('a new version of an issued order', () => {
  it('is a reissue with a fresh key; the earlier certificate stays valid', async () => {
    const { order, certificate } = await issueOrder(harness, body());
    expect((await harness.api('GET', `/order/certificate/${order}/reissue`)).text).toBe('{}');
    const fresh = await makeCsr(harness.folder, 'rsa:2048');
    const answer = await harness.api('POST', `/order/certificate/${order}/reissue`, {
      certificate: { csr: fresh, signature_hash: 'sha256' },
      skip_approval: true,
    });
    expect(answer.status, answer.text).toBe(201);
    expect(answer.body).toMatchObject({ id: Number(order), requests: [{ status: 'approved' }] });
    expect(answer.body.certificate_chain).toHaveLength(4);
    const after = await info(order);
    expect(after).toMatchObject({ status: 'issued', has_reissues: true });
    expect(at(after, 'certificate.id')).not.toBe(Number(certificate));
    const versions = await harness.api('GET', `/order/certificate/${order}/reissue`);
    expect(at(versions.body, 'certificates.0.status')).toBe('issued');
  });

  it('is withdrawn alone when a waiting reissue is cancelled', async () => {
    const { order, certificate } = await issueOrder(harness, body());
    await harness.desk('PUT', '/knobs', { reissueNeedsApproval: true });
    await harness.api('POST', `/order/certificate/${order}/reissue`, {
      certificate: { csr },
      skip_approval: true,
    });
    expect((await info(order)).status).toBe('reissue_pending');
    expect(
      codesOf(await harness.api('PUT', `/order/certificate/${order}/revoke`, { skip_approval: true })),
    ).toEqual(['invalid_order_status']);
    await harness.api('PUT', `/order/certificate/${order}/status`, {
      status: 'canceled',
      note: 'kept the old one',
    });
    const after = await info(order);
    expect(after).toMatchObject({ status: 'issued', certificate: { id: Number(certificate) } });
    expect(at(after, 'requests.1')).toMatchObject({ type: 'reissue', status: 'rejected' });
  });

  it('goes on when the representative approves a waiting reissue', async () => {
    const { order } = await issueOrder(harness, body());
    await harness.desk('PUT', '/knobs', { reissueNeedsApproval: true });
    const path = `/order/certificate/${order}/reissue`;
    await harness.api('POST', path, { certificate: { csr }, skip_approval: true });
    await harness.desk('POST', `/orders/${order}/approval`, { decision: 'approved' });
    expect((await info(order)).status).toBe('issued');
  });

  it('can be a duplicate with a number of its own, or none', async () => {
    const { order } = await issueOrder(harness, body());
    const path = `/order/certificate/${order}/duplicate`;
    expect((await harness.api('GET', path)).text).toBe('{}');
    expect((await harness.api('POST', path, { certificate: { csr }, skip_approval: true })).body.sub_id).toBe(
      '001',
    );
    expect(at((await harness.api('GET', path)).body, 'certificates.0.sub_id')).toBe('001');
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { duplicatesAllowed: false });
    expect(codesOf(await harness.api('POST', path, { certificate: { csr } }))).toEqual([
      'duplicates_not_allowed',
    ]);
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { duplicatesAllowed: true });
  });
});

describe('revocation', () => {
  it('is done at once with skip_approval: 204 without body', async () => {
    const { order, certificate } = await issueOrder(harness, body());
    const answer = await harness.api('PUT', `/certificate/${certificate}/revoke`, {
      skip_approval: true,
      revocation_reason: 'superseded',
    });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await info(order)).status).toBe('revoked');
  });

  it('needs a request without it: 201, and works when that is approved', async () => {
    const { order } = await issueOrder(harness, body());
    const answer = await harness.api('PUT', `/order/certificate/${order}/revoke`, { comments: 'lost' });
    expect([answer.status, answer.body]).toEqual([
      201,
      expect.objectContaining({ type: 'revoke', status: 'pending', comments: 'lost' }),
    ]);
    expect((await info(order)).status).toBe('issued');
    await harness.api('PUT', `/request/${answer.body.id}/status`, { status: 'approved' });
    expect((await info(order)).status).toBe('revoked');
  });

  it('keeps a leaked key from coming back', async () => {
    const leaked = await makeCsr(harness.folder, 'rsa:2048');
    const { certificate } = await issueOrder(
      harness,
      serverOrder(leaked, { organization: newOrganization() }),
    );
    await harness.api('PUT', `/certificate/${certificate}/revoke`, {
      skip_approval: true,
      revocation_reason: 'keyCompromise',
    });
    const again = serverOrder(leaked, {
      organization: { ...newOrganization(), skip_duplicate_org_check: true },
    });
    expect(codesOf(await harness.api('POST', SERVER, again))).toEqual(['csr_compromised_key']);
  });

  it('takes only the published reasons', async () => {
    const { certificate } = await issueOrder(harness, body());
    const answer = await harness.api('PUT', `/certificate/${certificate}/revoke`, {
      revocation_reason: 'mood',
    });
    expect(codesOf(answer)).toEqual(['invalid_revocation_reason']);
  });
});

describe('memory', () => {
  it('survives a restart', async () => {
    const { order, certificate } = await issueOrder(harness, body());
    const before = await info(order);
    await harness.restart();
    expect(await info(order)).toEqual(before);
    expect((await harness.api('GET', `/certificate/${certificate}/download/format/pem_all`)).status).toBe(
      200,
    );
  });
});
