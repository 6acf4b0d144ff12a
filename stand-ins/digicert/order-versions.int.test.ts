import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OrderBench, openBench } from './test-bench';
import { at, codesOf, type Harness, issueOrder, makeCsr, SERVER, serverOrder } from './test-harness';

let bench: OrderBench;
let harness: Harness;
beforeAll(async () => {
  bench = await openBench();
  harness = bench.harness;
});
afterAll(() => harness.close());
beforeEach(() => bench.next());

describe('a new version of an issued order', () => {
  it('is a reissue with a fresh key; the earlier certificate stays valid', async () => {
    const { order, certificate } = await issueOrder(harness, bench.body());
    expect((await harness.api('GET', `/order/certificate/${order}/reissue`)).text).toBe('{}');
    const fresh = await makeCsr(harness.folder, 'rsa:2048');
    const answer = await harness.api('POST', `/order/certificate/${order}/reissue`, {
      certificate: { csr: fresh, signature_hash: 'sha256' },
      skip_approval: true,
    });
    expect(answer.status, answer.text).toBe(201);
    expect(answer.body).toMatchObject({ id: Number(order), requests: [{ status: 'approved' }] });
    expect(answer.body.certificate_chain).toHaveLength(4);
    const after = await bench.info(order);
    expect(after).toMatchObject({ status: 'issued', has_reissues: true });
    expect(at(after, 'certificate.id')).not.toBe(Number(certificate));
    const versions = await harness.api('GET', `/order/certificate/${order}/reissue`);
    expect(at(versions.body, 'certificates.0.status')).toBe('issued');
  });

  it('is withdrawn alone when a waiting reissue is cancelled', async () => {
    const { order, certificate } = await issueOrder(harness, bench.body());
    await harness.desk('PUT', '/knobs', { reissueNeedsApproval: true });
    await harness.api('POST', `/order/certificate/${order}/reissue`, {
      certificate: { csr: bench.csr },
      skip_approval: true,
    });
    expect((await bench.info(order)).status).toBe('reissue_pending');
    expect(
      codesOf(await harness.api('PUT', `/order/certificate/${order}/revoke`, { skip_approval: true })),
    ).toEqual(['invalid_order_status']);
    await harness.api('PUT', `/order/certificate/${order}/status`, {
      status: 'canceled',
      note: 'kept the old one',
    });
    const after = await bench.info(order);
    expect(after).toMatchObject({ status: 'issued', certificate: { id: Number(certificate) } });
    expect(at(after, 'requests.1')).toMatchObject({ type: 'reissue', status: 'rejected' });
  });

  it('goes on when the representative approves a waiting reissue', async () => {
    const { order } = await issueOrder(harness, bench.body());
    await harness.desk('PUT', '/knobs', { reissueNeedsApproval: true });
    const path = `/order/certificate/${order}/reissue`;
    await harness.api('POST', path, { certificate: { csr: bench.csr }, skip_approval: true });
    await harness.desk('POST', `/orders/${order}/approval`, { decision: 'approved' });
    expect((await bench.info(order)).status).toBe('issued');
  });

  it('can be a duplicate with a number of its own, or none', async () => {
    const { order } = await issueOrder(harness, bench.body());
    const path = `/order/certificate/${order}/duplicate`;
    expect((await harness.api('GET', path)).text).toBe('{}');
    expect(
      (await harness.api('POST', path, { certificate: { csr: bench.csr }, skip_approval: true })).body.sub_id,
    ).toBe('001');
    expect(at((await harness.api('GET', path)).body, 'certificates.0.sub_id')).toBe('001');
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { duplicatesAllowed: false });
    expect(codesOf(await harness.api('POST', path, { certificate: { csr: bench.csr } }))).toEqual([
      'duplicates_not_allowed',
    ]);
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { duplicatesAllowed: true });
  });
});

describe('revocation', () => {
  it('is done at once with skip_approval: 204 without body', async () => {
    const { order, certificate } = await issueOrder(harness, bench.body());
    const answer = await harness.api('PUT', `/certificate/${certificate}/revoke`, {
      skip_approval: true,
      revocation_reason: 'superseded',
    });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await bench.info(order)).status).toBe('revoked');
  });

  it('needs a request without it: 201, and works when that is approved', async () => {
    const { order } = await issueOrder(harness, bench.body());
    const answer = await harness.api('PUT', `/order/certificate/${order}/revoke`, { comments: 'lost' });
    expect([answer.status, answer.body]).toEqual([
      201,
      expect.objectContaining({ type: 'revoke', status: 'pending', comments: 'lost' }),
    ]);
    expect((await bench.info(order)).status).toBe('issued');
    await harness.api('PUT', `/request/${answer.body.id}/status`, { status: 'approved' });
    expect((await bench.info(order)).status).toBe('revoked');
  });

  it('keeps a leaked key from coming back', async () => {
    const leaked = await makeCsr(harness.folder, 'rsa:2048');
    const { certificate } = await issueOrder(
      harness,
      serverOrder(leaked, { organization: bench.newOrganization() }),
    );
    await harness.api('PUT', `/certificate/${certificate}/revoke`, {
      skip_approval: true,
      revocation_reason: 'keyCompromise',
    });
    const again = serverOrder(leaked, {
      organization: { ...bench.newOrganization(), skip_duplicate_org_check: true },
    });
    expect(codesOf(await harness.api('POST', SERVER, again))).toEqual(['csr_compromised_key']);
  });

  it('takes only the published reasons', async () => {
    const { certificate } = await issueOrder(harness, bench.body());
    const answer = await harness.api('PUT', `/certificate/${certificate}/revoke`, {
      revocation_reason: 'mood',
    });
    expect(codesOf(answer)).toEqual(['invalid_revocation_reason']);
  });
});

describe('memory', () => {
  it('survives a restart', async () => {
    const { order, certificate } = await issueOrder(harness, bench.body());
    const before = await bench.info(order);
    await harness.restart();
    expect(await bench.info(order)).toEqual(before);
    expect((await harness.api('GET', `/certificate/${certificate}/download/format/pem_all`)).status).toBe(
      200,
    );
  });
});
