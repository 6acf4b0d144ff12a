import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  at,
  codesOf,
  type Harness,
  issueOrder,
  makeCsr,
  organization,
  serverOrder,
  startHarness,
} from './test-harness';

interface Received {
  readonly key: string | undefined;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

const SECRET = 'a-secret-of-at-least-thirty-two-characters';
let harness: Harness;
let receiver: Server;
let endpoint = '';
let received: Received[] = [];
let refuseNext = 0;
let csr = '';
let serial = 0;

beforeAll(async () => {
  harness = await startHarness({ webhookRetryMs: [10, 10] });
  csr = await makeCsr(harness.folder, 'rsa:2048');
  receiver = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const refuse = refuseNext > 0;
      if (refuse) refuseNext -= 1;
      else received.push({ ...JSON.parse(text), key: request.headers['x-webhook-key'] });
      response.writeHead(refuse ? 500 : 204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  receiver.close();
  await harness.close();
});
beforeEach(() => {
  received = [];
});
afterEach(() => harness.calmDown());

function issue() {
  serial += 1;
  return issueOrder(
    harness,
    serverOrder(csr, { organization: { ...organization, name: `Webhook ${serial}` } }),
  );
}
const events = (name: string) => received.filter(({ event }) => event === name);

describe('setting up the webhook', () => {
  let id: unknown;

  it('wants HTTPS (or this machine), a long secret and known events', async () => {
    const create = (change: object) =>
      harness.api('POST', '/webhook', { endpoint, secret: SECRET, ...change });
    expect(codesOf(await create({ endpoint: 'http://example.test/hook' }))).toEqual([
      'webhook_invalid_endpoint',
    ]);
    expect(codesOf(await create({ secret: 'short' }))).toEqual(['invalid_parameter']);
    expect(codesOf(await create({ events: ['moonrise'] }))).toEqual(['invalid_parameter']);
    const made = await create({});
    expect([made.status, made.body]).toEqual([201, { webhook_id: expect.any(Number) }]);
    id = made.body.webhook_id;
    expect(codesOf(await create({}))).toEqual(['webhook_exists']);
    expect(at((await harness.api('GET', '/webhook')).body, 'webhooks.0.status')).toBe('pending');
  });

  it('delivers nothing before the endpoint has passed its challenge', async () => {
    expect(codesOf(await harness.api('PUT', `/webhook/${id}/activate`))).toEqual(['webhook_not_verified']);
    const sent = await harness.api('PUT', `/webhook/${id}/send-challenge`);
    expect([sent.status, sent.text]).toEqual([204, '']);
    const [challenge] = events('challenge_webhook_endpoint');
    expect(challenge).toMatchObject({ key: SECRET, data: { webhook_id: id, token: expect.any(String) } });
    const check = (token: unknown) => harness.api('PUT', `/webhook/${id}/check-challenge`, { token });
    expect(codesOf(await check('wrong'))).toEqual(['webhook_invalid_token']);
    expect((await check(challenge?.data.token)).status).toBe(204);
    expect(codesOf(await check(challenge?.data.token))).toEqual(['webhook_invalid_token']);
    expect((await harness.api('PUT', `/webhook/${id}/activate`)).status).toBe(204);
  });

  it('can try an endpoint out', async () => {
    const tried = await harness.api('POST', '/webhook/test-endpoint', { endpoint, secret: SECRET });
    expect(tried.status).toBe(204);
    expect(events('test_webhook_endpoint')).toHaveLength(1);
    const dead = { endpoint: 'http://127.0.0.1:1/', secret: SECRET };
    expect(codesOf(await harness.api('POST', '/webhook/test-endpoint', dead))).toEqual([
      'webhook_endpoint_error',
    ]);
  });
});

describe('delivery', () => {
  it('tells about an issued certificate, with the secret in a header', async () => {
    const { order, certificate } = await issue();
    await vi.waitFor(() => expect(events('certificate_issued')).toHaveLength(1));
    expect(events('certificate_issued')[0]).toMatchObject({
      key: SECRET,
      data: { order_id: Number(order), certificate_id: Number(certificate) },
    });
    await vi.waitFor(() => expect(events('organization_validated')).toHaveLength(1));
    await vi.waitFor(() => expect(events('domain_validated')).toHaveLength(1));
  });

  it('tells about revocation and rejection', async () => {
    const { certificate } = await issue();
    await harness.api('PUT', `/certificate/${certificate}/revoke`, { skip_approval: true });
    await vi.waitFor(() => expect(events('certificate_revoked')).toHaveLength(1));
    serial += 1;
    const body = serverOrder(csr, { organization: { ...organization, name: `Webhook ${serial}` } });
    const placed = await harness.api('POST', '/order/certificate/pkio_private_services_server', body);
    await harness.desk('POST', `/api/orders/${placed.body.id}/reject`, {
      reason: 'not found in the register',
    });
    await vi.waitFor(() => expect(events('order_rejected')).toHaveLength(1));
  });

  it('keeps silent about a certificate that the asking call itself brought, unless told otherwise', async () => {
    const { order } = await issue();
    await vi.waitFor(() => expect(events('certificate_issued')).toHaveLength(1));
    const reissue = () =>
      harness.api('POST', `/order/certificate/${order}/reissue`, {
        certificate: { csr },
        skip_approval: true,
      });
    expect((await reissue()).body.certificate_chain).toHaveLength(4);
    const id = at((await harness.api('GET', '/webhook')).body, 'webhooks.0.id');
    const webhook_settings = { instant_issue_webhook_notification: '1' };
    expect((await harness.api('PUT', `/webhook/${id}`, { webhook_settings })).status).toBe(204);
    const second = (await reissue()).body.certificate_id;
    await vi.waitFor(() => expect(events('certificate_issued')).toHaveLength(2));
    expect(events('certificate_issued')[1]?.data.certificate_id).toBe(second);
    await harness.api('PUT', `/webhook/${id}`, { webhook_settings: {} });
  });

  it('tries again after a failure and logs every attempt', async () => {
    refuseNext = 1;
    await issue();
    await vi.waitFor(() => expect(events('certificate_issued')).toHaveLength(1));
    const id = at((await harness.api('GET', '/webhook')).body, 'webhooks.0.id');
    const failed = await harness.api('GET', `/webhook/${id}/event-logs?filters[request_status]=failed`);
    expect(at(failed.body, 'page.total')).toBe(1);
    expect(at(failed.body, 'events.0.response_code')).toBe(500);
  });

  it('comes twice when the knob says so', async () => {
    await harness.desk('PUT', '/knobs', { duplicateWebhooks: true });
    await issue();
    await vi.waitFor(() => expect(events('certificate_issued')).toHaveLength(2));
  });

  it('comes in the wrong order when the knob says so', async () => {
    const { certificate } = await issue();
    await vi.waitFor(() => expect(events('certificate_issued')).toHaveLength(1));
    await harness.desk('PUT', '/knobs', { outOfOrderWebhooks: true });
    await harness.api('PUT', `/certificate/${certificate}/revoke`, { skip_approval: true });
    await issue();
    await vi.waitFor(() => expect(events('certificate_revoked')).toHaveLength(1));
    const names = received.map(({ event }) => event);
    expect(names.lastIndexOf('certificate_revoked')).toBeGreaterThan(names.indexOf('organization_validated'));
  });
});
