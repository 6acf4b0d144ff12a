import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWebhookDelivery, verifyWebhookKey } from './webhook-delivery';

const secret = 's'.repeat(32);

describe('key of a delivery', () => {
  it.each([
    [secret, true],
    [`${secret}s`, false],
    [secret.slice(1), false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('%s → %s', (given, right) => {
    expect(verifyWebhookKey(given, secret)).toBe(right);
  });

  it('refuses everything when no secret is set', () => {
    expect(verifyWebhookKey('', '')).toBe(false);
  });
});

describe('body of a delivery (reference 3.12)', () => {
  it('reads an event as a notice, its ids as text', () => {
    const body = { event: 'certificate_issued', data: { order_id: 810000001, certificate_id: '910000001' } };
    expect(readWebhookDelivery(body)).toEqual({
      kind: 'notice',
      event: 'certificate_issued',
      orderId: '810000001',
      certificateId: '910000001',
      organisationId: undefined,
      domain: undefined,
    });
  });

  it('reads whose validation changed', () => {
    const about = (body: unknown) => readWebhookDelivery(body);
    const organisation = { event: 'organization_validated', data: { organization_id: 700123 } };
    expect(about(organisation)).toMatchObject({ organisationId: '700123', orderId: undefined });
    const domain = { event: 'domain_validated', data: { domain_id: 5, name: 'voorbeeld.example' } };
    expect(about(domain)).toMatchObject({ domain: 'voorbeeld.example' });
  });

  it('takes an event it does not know as a notice', () => {
    expect(readWebhookDelivery({ event: 'something_new' })).toMatchObject({
      kind: 'notice',
      orderId: undefined,
    });
  });

  it('reads the challenge and the test', () => {
    const challenge = { event: 'challenge_webhook_endpoint', data: { token: 't', webhook_id: 9 } };
    expect(readWebhookDelivery(challenge)).toEqual({ kind: 'challenge', webhookId: '9', token: 't' });
    expect(readWebhookDelivery({ event: 'test_webhook_endpoint' })).toEqual({ kind: 'test' });
  });

  it.each([null, [], {}, { event: '' }, { event: 5 }, { event: 'challenge_webhook_endpoint', data: {} }])(
    'gives nothing for %j',
    (body) => {
      expect(readWebhookDelivery(body)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (body) => void readWebhookDelivery(body)));
    fc.assert(
      fc.property(
        fc.record({ event: fc.string(), data: fc.anything() }),
        (body) => void readWebhookDelivery(body),
      ),
    );
  });
});
